def generate(random, size):
    highest = random.choice([1, 4, 30])
    return [[random.randint(0, highest) for _ in range(random.randint(0, size))]]


def valid(heights):
    return type(heights) is list and all(type(height) is int and height >= 0 for height in heights)


def grow(random, size):
    return [[random.randint(1, 10**6) for _ in range(size)]]
