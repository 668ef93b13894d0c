def generate(random, size):
    return [[random.randrange(10) for _ in range(size)]]
