def generate(random, size):
    count = random.randint(0, size)
    spread = random.choice([1, 5, 50, 10 ** 6])
    numbers = [random.randint(-spread, spread) for _ in range(count)]
    if random.random() < 0.3:
        numbers = [number + place for place, number in enumerate(numbers)]
    return [numbers]


def valid(numbers):
    return all(type(number) is int for number in numbers)


def grow(random, size):
    # Rising, but with neighbours exchanged: the selection is long, and every other number must be searched for in it.
    return [[place ^ 1 for place in range(size)]]
