def reverse(text):
    """Return the characters of text in the opposite order, without the built-in ways of doing it."""
    # TODO: your solution
    return text
