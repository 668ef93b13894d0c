"""Made cases: lists and positions, now and then one that lies beyond the list."""


def generate(random, size):
    """Up to `size` values and a position."""
    largest = random.choice([2, 1000])
    values = [random.randint(-largest, largest) for _ in range(random.randint(0, size))]
    return [values, random.randint(1, len(values) + 1)]


def valid(values, position):
    """A list of whole numbers and a position of at least 1."""
    if type(values) is not list or any(type(value) is not int for value in values):
        return False
    return type(position) is int and position >= 1


def grow(random, size):
    """Exactly `size` values, of which the last goes."""
    return [[random.randint(-999, 999) for _ in range(size)], 1]
