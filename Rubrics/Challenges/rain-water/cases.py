def generate(random, size):
    count = random.randint(0, size)
    highest = random.choice([1, 4, 12, 1000])
    return [[random.randint(0, highest) for _ in range(count)]]


def valid(heights):
    return all(type(height) is int and height >= 0 for height in heights)


def grow(random, size):
    # One wide basin: its rims are far apart, and every wall inside is under water.
    return [[abs(size - 1 - 2 * place) for place in range(size)]]
