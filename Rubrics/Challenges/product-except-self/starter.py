def products(numbers):
    """Return for each position the product of all numbers except the one there."""
    # TODO: your solution
    return []
