def evaluate(tokens):
    """Divides with //, which goes down instead of towards zero."""
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
            values.append(left // right)
    return values.pop()
