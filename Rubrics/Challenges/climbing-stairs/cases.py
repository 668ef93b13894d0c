def generate(random, size):
    # A solution that walks every way must come to an end here too.
    return [random.randint(0, min(size, 22))]


def valid(steps):
    return type(steps) is int and steps >= 0


def grow(random, size):
    return [size]
