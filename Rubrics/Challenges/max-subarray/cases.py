def generate(random, size):
    count = random.randint(0, size)
    low, high = random.choice([(-9, 9), (-9, 3), (-20, -1), (-2, 2), (-10 ** 6, 10 ** 6)])
    return [[random.randint(low, high) for _ in range(count)]]


def valid(profits):
    return all(type(profit) is int for profit in profits)


def grow(random, size):
    return [[random.randint(-1000, 1000) for _ in range(size)]]
