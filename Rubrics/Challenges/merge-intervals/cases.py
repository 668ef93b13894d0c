def generate(random, size):
    count = random.randint(0, size)
    spread = random.choice([5, 30, 4 * size + 1])
    longest = random.choice([1, 4, 12])
    intervals = []
    for _ in range(count):
        start = random.randint(-spread, spread)
        intervals.append([start, start + random.randint(0, longest)])
    return [intervals]


def valid(intervals):
    for interval in intervals:
        if type(interval) is not list or len(interval) != 2:
            return False
        if any(type(time) is not int for time in interval) or interval[0] > interval[1]:
            return False
    return True


def grow(random, size):
    # All apart and shuffled: nothing ever merges.
    intervals = [[3 * place, 3 * place + 1] for place in range(size)]
    random.shuffle(intervals)
    return [intervals]
