def reverse(text):
    """Swap from both ends inwards; O(n) time and memory."""
    characters = list(text)
    left, right = 0, len(characters) - 1
    while left < right:
        characters[left], characters[right] = characters[right], characters[left]
        left += 1
        right -= 1
    return "".join(characters)
