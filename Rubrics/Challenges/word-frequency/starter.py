def word_frequency(text):
    """Return a dict that tells how often each word of text occurs."""
    # TODO: your solution
    return {}
