"""Made cases: complete expressions whose values stay small on the way."""

LARGEST = 10**9


def join(left, right, operator):
    """The value of one operation, or None where it cannot be carried out."""
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


def generate(random, size):
    """An expression of about `size` tokens; one in six may divide by zero."""
    numbers = 1 + random.randint(0, size) // 2
    may_fail = random.random() < 1 / 6
    tokens = []
    values = []
    left = numbers
    while left > 0 or len(values) > 1:
        if left > 0 and (len(values) < 2 or random.random() < 0.55):
            value = random.randint(-12, 12)
            tokens.append(str(value))
            values.append(value)
            left -= 1
            continue
        second = values.pop()
        first = values.pop()
        operator = random.choice("+-*/")
        result = join(first, second, operator)
        if result is None and may_fail:
            result = 0
        elif result is None or abs(result) > 10**6:
            operator = "-" if (first < 0) == (second < 0) else "+"
            result = join(first, second, operator)
        tokens.append(operator)
        values.append(result)
    return [tokens]


def valid(tokens):
    """One complete expression of plain whole numbers, with no value above a billion on the way."""
    values = []
    for token in tokens:
        if type(token) is not str:
            return False
        if token in ("+", "-", "*", "/"):
            if len(values) < 2:
                return False
            second = values.pop()
            first = values.pop()
            result = join(first, second, token)
            if result is None:
                result = 0
            values.append(result)
        else:
            digits = token[1:] if token.startswith("-") else token
            if not digits or any(digit not in "0123456789" for digit in digits):
                return False
            if digits[0] == "0" and token != "0":
                return False
            values.append(int(token))
        if abs(values[-1]) > LARGEST:
            return False
    return len(values) == 1


def grow(random, size):
    """All `size` numbers first, then their operators: the stack becomes as high as it can."""
    numbers = max(1, size)
    tokens = [str(random.randint(-9, 9)) for _ in range(numbers)]
    tokens.extend(random.choice("+-") for _ in range(numbers - 1))
    return [tokens]
