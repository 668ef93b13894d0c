def counts(character):
    """Whether a character takes part: a letter of ASCII or a digit."""
    return "a" <= character <= "z" or "A" <= character <= "Z" or "0" <= character <= "9"


def is_palindrome(text):
    """Compare from both ends inwards, stepping over what does not count; O(n) time, constant memory."""
    left, right = 0, len(text) - 1
    while left < right:
        if not counts(text[left]):
            left += 1
        elif not counts(text[right]):
            right -= 1
        elif text[left].lower() != text[right].lower():
            return False
        else:
            left += 1
            right -= 1
    return True
