def is_palindrome(text):
    """Tell whether the letters and digits of text read the same forwards and backwards."""
    # TODO: your solution
    return None
