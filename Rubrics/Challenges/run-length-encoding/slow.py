def encode(text):
    """Walks to the end of the run from each of its characters; O(n^2) time for long runs."""
    pieces = []
    for start in range(len(text)):
        count = 0
        while start + count < len(text) and text[start + count] == text[start]:
            count += 1
        if start == 0 or text[start - 1] != text[start]:
            pieces.append(f"{count}{text[start]}" if count > 1 else text[start])
    return "".join(pieces)
