def trapped(heights):
    """Return how many square metres of water stay between walls of these heights."""
    # TODO: your solution
    return None
