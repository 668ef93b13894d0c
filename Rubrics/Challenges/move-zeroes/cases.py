def generate(random, size):
    share = random.choice([0.1, 0.5, 0.9])
    return [[0 if random.random() < share else random.randint(-9, 9) for _ in range(random.randint(0, size))]]


def valid(numbers):
    return type(numbers) is list and all(type(number) is int for number in numbers)


def grow(random, size):
    """Zeroes first, so that each of the others has a long way to go."""
    zeroes = size // 2
    return [[0] * zeroes + [random.randint(1, 10**6) for _ in range(size - zeroes)]]
