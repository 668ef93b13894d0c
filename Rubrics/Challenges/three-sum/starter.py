def three_sum(numbers):
    """Return all different triples of numbers that add up to zero, each in ascending order."""
    # TODO: your solution
    return []
