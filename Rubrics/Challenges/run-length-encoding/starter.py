def encode(text):
    """Return text with each run written as its length and its character."""
    # TODO: your solution
    return ""
