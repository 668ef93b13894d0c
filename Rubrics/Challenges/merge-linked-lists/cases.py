"""Made cases: two sorted lists, often with values that both have."""


def generate(random, size):
    """Up to `size` values in both lists together."""
    largest = random.choice([2, 20, 1000])
    values = [random.randint(-largest, largest) for _ in range(random.randint(0, size))]
    cut = random.randint(0, len(values))
    return [sorted(values[:cut]), sorted(values[cut:])]


def valid(first, second):
    """Two lists of whole numbers, none of which is smaller than the one before."""
    for values in (first, second):
        if type(values) is not list or any(type(value) is not int for value in values):
            return False
        if any(values[index] < values[index - 1] for index in range(1, len(values))):
            return False
    return True


def grow(random, size):
    """`size` values that rise, dealt to the two lists in turn."""
    values = []
    value = random.randint(-9, 9)
    for _ in range(size):
        value += random.randint(0, 3)
        values.append(value)
    return [values[0::2], values[1::2]]
