def generate(random, size):
    count = random.randint(0, size)
    numbers = sorted(random.sample(range(-2 * size - 2, 2 * size + 3), count))
    cut = random.randint(0, count)
    numbers = numbers[cut:] + numbers[:cut]
    if numbers and random.random() < 0.7:
        return [numbers, random.choice(numbers)]
    return [numbers, random.randint(-2 * size - 4, 2 * size + 4)]


def valid(numbers, target):
    if type(target) is not int or any(type(number) is not int for number in numbers):
        return False
    if len(set(numbers)) != len(numbers):
        return False
    # Going round once, a rotated rising list falls at one place at most.
    falls = 0
    for index, number in enumerate(numbers):
        if number < numbers[index - 1]:
            falls += 1
    return falls <= 1


def grow(random, size):
    # Odd, so not there: no search may end early.
    cut = random.randint(0, size)
    numbers = list(range(2 * cut, 2 * size, 2)) + list(range(0, 2 * cut, 2))
    return [numbers, 2 * random.randint(0, size) + 1]
