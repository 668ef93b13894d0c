def counts(character):
    return "a" <= character <= "z" or "A" <= character <= "Z" or "0" <= character <= "9"


def counted(text, number):
    """The character that counts with this number, found by walking from the start of the text."""
    for character in text:
        if counts(character):
            if number == 0:
                return character.lower()
            number -= 1
    return None


def is_palindrome(text):
    """Walks from the start of the text again for every character it wants to compare; O(n^2) time."""
    total = 0
    for character in text:
        if counts(character):
            total += 1
    for number in range(total // 2):
        if counted(text, number) != counted(text, total - 1 - number):
            return False
    return True
