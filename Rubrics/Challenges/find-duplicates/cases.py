def generate(random, size):
    pool = [0, 1, 2, 3, -1, -2, 10, "0", "1", "", "a", "A", "b", "é", "🎉"] + list(range(20, 20 + size // 2))
    return [[random.choice(pool) for _ in range(random.randint(0, size))]]


def valid(items):
    return type(items) is list and all(type(item) in (int, str) for item in items)


def grow(random, size):
    items = [number // 2 for number in range(size)]
    random.shuffle(items)
    return [items]
