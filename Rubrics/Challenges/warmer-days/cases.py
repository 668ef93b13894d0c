"""Made cases: temperatures from a range that is sometimes so small that many days are equal."""


def generate(random, size):
    """Up to `size` temperatures."""
    spread = random.choice([1, 3, 40])
    return [[random.randint(-spread, spread) for _ in range(random.randint(0, size))]]


def valid(temperatures):
    """A list of whole numbers."""
    return type(temperatures) is list and all(type(degrees) is int for degrees in temperatures)


def grow(random, size):
    """A slow fall over all days but the last, which is the warmest and ends every wait at once."""
    temperatures = [30 - 50 * day // max(1, size) for day in range(size)]
    if temperatures:
        temperatures[-1] = 31
    return [temperatures]
