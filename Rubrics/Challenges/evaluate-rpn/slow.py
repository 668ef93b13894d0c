def join(left, right, operator):
    """Return the value of one operation, or None for a division by zero."""
    if operator == "+":
        return left + right
    if operator == "-":
        return left - right
    if operator == "*":
        return left * right
    if right == 0:
        return None
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def evaluate(tokens):
    """Looks from the start for the first operator, replaces its three tokens and starts over: O(n^2)."""
    rest = list(tokens)
    while len(rest) > 1:
        place = 0
        while rest[place] not in ("+", "-", "*", "/"):
            place += 1
        result = join(int(rest[place - 2]), int(rest[place - 1]), rest[place])
        if result is None:
            return None
        rest[place - 2 : place + 1] = [str(result)]
    return int(rest[0])
