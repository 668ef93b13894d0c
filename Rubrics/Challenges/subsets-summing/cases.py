"""Made cases: at most ten light parcels, and a target that can mostly be reached."""


def generate(random, size):
    """Up to ten weights and a target: often the sum of some of them."""
    heaviest = random.choice([2, 6, 15])
    numbers = [random.randint(0, heaviest) for _ in range(random.randint(0, min(size, 10)))]
    if random.random() < 0.7:
        return [numbers, sum(number for number in numbers if random.random() < 0.5)]
    return [numbers, random.randint(0, heaviest * 3)]


def valid(numbers, target):
    """Whole numbers from 0 up, and a target of that kind."""
    if type(numbers) is not list or type(target) is not int or target < 0:
        return False
    return all(type(number) is int and number >= 0 for number in numbers)


def grow(random, size):
    """`size` weights and a target of `size`, which only a few parcels at a time can reach: the count stays small."""
    lightest = max(1, size // 4)
    heaviest = max(1, size // 2)
    return [[random.randint(lightest, heaviest) for _ in range(size)], size]
