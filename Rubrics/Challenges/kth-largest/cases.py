def generate(random, size):
    count = random.randint(0, size)
    spread = random.choice([2, 9, 1000])
    numbers = [random.randint(-spread, spread) for _ in range(count)]
    if random.random() < 0.15:
        return [numbers, random.choice([-1, 0, count + 1, count + 2])]
    return [numbers, random.randint(1, max(1, count))]


def valid(numbers, k):
    return type(k) is int and all(type(number) is int for number in numbers)


def grow(random, size):
    # The small half comes first, so every number of the large half must replace one in the heap.
    half = size // 2
    small = list(range(half))
    large = list(range(half, size))
    random.shuffle(small)
    random.shuffle(large)
    return [small + large, max(1, half)]
