"""Made cases: lists with and without repeats, many of them with a long fall at the end."""


def generate(random, size):
    """Up to `size` numbers; the end of about half the lists is put in falling order."""
    largest = random.choice([1, 3, 99])
    items = [random.randint(-largest, largest) for _ in range(random.randint(0, size))]
    if random.random() < 0.5:
        cut = random.randint(0, len(items))
        items[cut:] = sorted(items[cut:], reverse=True)
    return [items]


def valid(items):
    """A list of whole numbers."""
    return type(items) is list and all(type(item) is int for item in items)


def grow(random, size):
    """`size` different numbers that fall from the second on, so that the first place has to change."""
    first = max(0, size - 1) // 2
    rest = [number for number in range(size - 1, -1, -1) if number != first]
    return [[first] + rest if size else []]
