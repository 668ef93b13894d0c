def merge(left, right):
    """Return a new list of the numbers of both sorted lists, in ascending order."""
    # TODO: your solution
    return []
