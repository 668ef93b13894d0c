def generate(random, size):
    bound = random.choice([2, 10, 100])
    total = random.randint(0, size)
    left = random.choice([0, total, total // 2, random.randint(0, total)])
    return [sorted(random.randint(-bound, bound) for _ in range(left)),
            sorted(random.randint(-bound, bound) for _ in range(total - left))]


def valid(left, right):
    for numbers in (left, right):
        if not all(type(number) is int for number in numbers):
            return False
        for index in range(1, len(numbers)):
            if numbers[index - 1] > numbers[index]:
                return False
    return True


def grow(random, size):
    """Two lists of about equal length whose numbers alternate at random."""
    numbers = [random.randint(-10**6, 10**6) for _ in range(size)]
    half = size // 2
    return [sorted(numbers[:half]), sorted(numbers[half:])]
