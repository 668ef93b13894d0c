"""Made cases: a list of values, and the index that its last node points back to."""


def generate(random, size):
    """Up to `size` values, four in five of them with a cycle."""
    largest = random.choice([1, 9, 1000])
    values = [random.randint(-largest, largest) for _ in range(random.randint(0, size))]
    if not values or random.random() < 0.2:
        return [values, -1]
    return [values, random.randrange(len(values))]


def valid(values, tail_to):
    """A list of whole numbers, and -1 or an index within it."""
    if type(values) is not list or any(type(value) is not int for value in values):
        return False
    return type(tail_to) is int and -1 <= tail_to < len(values)


def grow(random, size):
    """`size` values in one large ring."""
    return [[random.randint(-999, 999) for _ in range(size)], 0 if size else -1]
