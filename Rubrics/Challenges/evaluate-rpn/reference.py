def divide(left, right):
    """Return the quotient without its fraction; // would go down instead of towards zero."""
    quotient = abs(left) // abs(right)
    if (left < 0) != (right < 0):
        return -quotient
    return quotient


def evaluate(tokens):
    """Keep the values on a stack and let each operator join the two newest; O(n) time and memory."""
    values = []
    for token in tokens:
        if token not in ("+", "-", "*", "/"):
            values.append(int(token))
            continue
        right = values.pop()
        left = values.pop()
        if token == "+":
            values.append(left + right)
        elif token == "-":
            values.append(left - right)
        elif token == "*":
            values.append(left * right)
        elif right == 0:
            return None
        else:
            values.append(divide(left, right))
    return values.pop()
