def is_palindrome(text):
    """Keeps letters only, of any alphabet: digits are thrown away and accents are kept."""
    letters = [character.lower() for character in text if character.isalpha()]
    return letters == letters[::-1]
