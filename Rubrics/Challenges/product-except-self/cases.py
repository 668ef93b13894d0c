LARGEST = 10**15


def generate(random, size):
    """Small numbers and mostly ones, so that no product leaves what is promised."""
    numbers = []
    product = 1
    for _ in range(random.randint(0, size)):
        number = random.choice([-1, 1, 1, 2, -2, 3, random.randint(-9, 9)])
        if number == 0 and random.random() < 0.6:
            number = 1
        if abs(product * (number or 1)) > LARGEST:
            number = random.choice([-1, 1])
        product *= number or 1
        numbers.append(number)
    return [numbers]


def valid(numbers):
    product = 1
    for number in numbers:
        if type(number) is not int:
            return False
        product *= number or 1
        if abs(product) > LARGEST:
            return False
    return True


def grow(random, size):
    """Ones of both signs: the products stay small, so only the number of steps counts."""
    return [[random.choice([-1, 1]) for _ in range(size)]]
