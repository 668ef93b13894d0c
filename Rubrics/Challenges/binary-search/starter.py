def binary_search(numbers, target):
    """Return the position of target in numbers, which rise, or -1 where it is not there."""
    # TODO: your solution
    return None
