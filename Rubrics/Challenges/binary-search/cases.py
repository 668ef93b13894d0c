def generate(random, size):
    count = random.randint(0, size)
    numbers = sorted(random.sample(range(-2 * size - 2, 2 * size + 3), count))
    if numbers and random.random() < 0.6:
        return [numbers, random.choice(numbers)]
    return [numbers, random.randint(-2 * size - 4, 2 * size + 4)]


def valid(numbers, target):
    if type(target) is not int or any(type(number) is not int for number in numbers):
        return False
    return all(numbers[i] < numbers[i + 1] for i in range(len(numbers) - 1))


def grow(random, size):
    # Larger than all: no search may end early.
    return [list(range(0, 2 * size, 2)), 2 * size + 1]
