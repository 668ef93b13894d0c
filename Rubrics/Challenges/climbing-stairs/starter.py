def count_ways(steps):
    """Return the number of ways up the stairs in strides of one or two steps, divided by 10007: the remainder."""
    # TODO: your solution
    return None
