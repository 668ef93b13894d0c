SIGNS = '.,;:!?"()'


def word_frequency(text):
    """Count the words in one pass; O(n) time, memory for the different words."""
    counts = {}
    for piece in text.split():
        word = piece.strip(SIGNS).lower()
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts
