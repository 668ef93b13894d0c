DIVISOR = 10007


def count_ways(steps):
    """Add up the ways of the two steps below, from the bottom upwards; O(n) time, O(1) memory."""
    below, here = 0, 1
    for _ in range(steps):
        below, here = here, (below + here) % DIVISOR
    return here
