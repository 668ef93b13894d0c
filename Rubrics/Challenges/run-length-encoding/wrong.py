def encode(text):
    """Takes for granted that there is a first character, and so breaks on the empty text."""
    pieces = []
    current, count = text[0], 1
    for character in text[1:]:
        if character == current:
            count += 1
        else:
            pieces.append(f"{count}{current}" if count > 1 else current)
            current, count = character, 1
    pieces.append(f"{count}{current}" if count > 1 else current)
    return "".join(pieces)
