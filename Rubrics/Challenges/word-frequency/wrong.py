def word_frequency(text):
    """Cuts at single spaces: line ends and tabs hold words together, and what is left empty is counted."""
    counts = {}
    for piece in text.split(" "):
        word = piece.strip('.,;:!?"()').lower()
        counts[word] = counts.get(word, 0) + 1
    return counts
