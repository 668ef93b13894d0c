def search_rotated(numbers, target):
    """Return the position of target in the rotated list, or -1 where it is not there."""
    # TODO: your solution
    return None
