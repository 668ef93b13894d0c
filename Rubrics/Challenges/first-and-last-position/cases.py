def generate(random, size):
    count = random.randint(0, size)
    spread = random.choice([1, 3, size + 1])
    numbers = sorted(random.randint(-spread, spread) for _ in range(count))
    return [numbers, random.randint(-spread - 1, spread + 1)]


def valid(numbers, target):
    if type(target) is not int or any(type(number) is not int for number in numbers):
        return False
    return all(numbers[i] <= numbers[i + 1] for i in range(len(numbers) - 1))


def grow(random, size):
    # All equal: whoever walks from a hit to both ends walks over everything.
    return [[7] * size, 7]
