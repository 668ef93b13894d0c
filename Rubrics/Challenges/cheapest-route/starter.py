def cheapest_route(roads, origin, goal):
    """Return the lowest total price from origin to goal over roads [start, end, price], or -1."""
    # TODO: your solution
    return None
