def generate(random, size):
    bound = random.choice([1, 3, 8, size + 2])
    return [[random.randint(-bound, bound) for _ in range(random.randint(0, size))]]


def valid(numbers):
    return type(numbers) is list and all(type(number) is int for number in numbers)


def grow(random, size):
    """Different numbers from a wide range, so that hardly any triple fits and nothing is stepped over."""
    bound = 10**9
    numbers = set()
    while len(numbers) < size:
        numbers.add(random.randint(-bound, bound))
    numbers = sorted(numbers)
    random.shuffle(numbers)
    return [numbers]
