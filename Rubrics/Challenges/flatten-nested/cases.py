"""Made cases: lists within lists of numbers and short texts, some of them empty."""

DEEPEST = 30


def generate(random, size):
    """Up to `size` values and inner lists."""
    items = []
    opened = [items]
    opening = random.choice([0.2, 0.45])
    for _ in range(random.randint(0, size)):
        choice = random.random()
        if choice < opening and len(opened) < DEEPEST:
            inner = []
            opened[-1].append(inner)
            opened.append(inner)
        elif choice < 0.6 and len(opened) > 1:
            opened.pop()
        elif random.random() < 0.8:
            opened[-1].append(random.randint(-9, 9))
        else:
            opened[-1].append(random.choice(["", "a", "bc", "é"]))
    return [items]


def valid(items):
    """A list of whole numbers, texts and such lists, none too deep."""
    return type(items) is list and fits(items, DEEPEST)


def fits(item, depth):
    """Whether an item is a value, or a list with no more than `depth` lists within each other."""
    if type(item) is not list:
        return type(item) in (int, str)
    return depth > 0 and all(fits(inner, depth - 1) for inner in item)


def grow(random, size):
    """Half values and half lists, `size` of both together, in groups up to 24 deep."""
    items = [random.randint(-9, 9) for _ in range(size % 2)]
    left = size // 2
    while left > 0:
        depth = min(24, left)
        group = [random.randint(-9, 9)]
        for _ in range(depth - 1):
            group = [random.randint(-9, 9), group]
        items.append(group)
        left -= depth
    return [items]
