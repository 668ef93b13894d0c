def word_frequency(text):
    """Walks through all words again for each of them; O(n^2) time."""
    words = []
    for piece in text.split():
        word = piece.strip('.,;:!?"()').lower()
        if word:
            words.append(word)
    counts = {}
    for word in words:
        count = 0
        for other in words:
            if other == word:
                count += 1
        counts[word] = count
    return counts
