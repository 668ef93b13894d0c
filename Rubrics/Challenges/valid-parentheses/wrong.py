def is_balanced(text):
    """Counts each kind by itself, so that kinds may overlap."""
    kinds = {"(": 0, ")": 0, "[": 1, "]": 1, "{": 2, "}": 2}
    depths = [0, 0, 0]
    for character in text:
        if character in "([{":
            depths[kinds[character]] += 1
        elif character in ")]}":
            depths[kinds[character]] -= 1
            if depths[kinds[character]] < 0:
                return False
    return depths == [0, 0, 0]
