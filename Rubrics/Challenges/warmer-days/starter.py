def days_until_warmer(temperatures):
    """Return for each day how many days pass until a warmer one, or 0 where none comes."""
    # TODO: your solution
    return None
