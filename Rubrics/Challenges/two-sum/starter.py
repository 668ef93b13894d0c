def two_sum(numbers, target):
    """Return the positions of two numbers that add up to target, the smaller first, or an empty list."""
    # TODO: your solution
    return []
