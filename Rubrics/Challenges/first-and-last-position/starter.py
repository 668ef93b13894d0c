def find_range(numbers, target):
    """Return the positions of the first and the last target in the sorted list, or [-1, -1]."""
    # TODO: your solution
    return None
