def reverse(text):
    """Puts each character in front and moves all the others up one place for it; O(n^2) time."""
    characters = []
    for character in text:
        characters.append(character)
        for index in range(len(characters) - 1, 0, -1):
            characters[index] = characters[index - 1]
        characters[0] = character
    return "".join(characters)
