def longest_unique(text):
    """Return the length of the longest stretch of text without a repeated character."""
    # TODO: your solution
    return 0
