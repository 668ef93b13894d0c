def most_water(heights):
    """Return how much water the best pair of walls can hold."""
    # TODO: your solution
    return 0
