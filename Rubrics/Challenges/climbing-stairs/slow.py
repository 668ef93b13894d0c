DIVISOR = 10007


def count_ways(steps):
    """Tries both strides from every step, over and over again; exponential time."""
    if steps == 0:
        return 1
    ways = 0
    for stride in (1, 2):
        if stride <= steps:
            ways += count_ways(steps - stride)
    return ways % DIVISOR
