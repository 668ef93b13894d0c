def next_permutation(items):
    """Return the arrangement of items that comes next in dictionary order, or the first after the last."""
    # TODO: your solution
    return None
