DIVISOR = 10007


def count_ways(steps):
    """Takes the number of steps for the answer on short stairs, which makes it 0 ways for 0 steps."""
    if steps <= 2:
        return steps
    below, here = 1, 2
    for _ in range(steps - 2):
        below, here = here, (below + here) % DIVISOR
    return here
