"""Made cases: lists of whole numbers, some of them with many equal ones."""


def generate(random, size):
    """Up to `size` values."""
    largest = random.choice([1, 9, 1000])
    return [[random.randint(-largest, largest) for _ in range(random.randint(0, size))]]


def valid(values):
    """A list of whole numbers."""
    return type(values) is list and all(type(value) is int for value in values)


def grow(random, size):
    """Exactly `size` values."""
    return [[random.randint(-999, 999) for _ in range(size)]]
