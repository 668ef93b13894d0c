def encode(text):
    """Count the run that lasts and write it where the next one begins; O(n) time."""
    pieces = []
    count = 0
    for index, character in enumerate(text):
        count += 1
        if index + 1 == len(text) or text[index + 1] != character:
            if count > 1:
                pieces.append(str(count))
            pieces.append(character)
            count = 0
    return "".join(pieces)
