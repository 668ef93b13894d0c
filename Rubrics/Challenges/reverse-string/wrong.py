def reverse(text):
    """Right, but a call deep for each character: a long text exceeds the limit of recursion."""
    if len(text) <= 1:
        return text
    return reverse(text[1:]) + text[0]
