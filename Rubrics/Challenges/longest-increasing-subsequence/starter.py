def longest_increasing(numbers):
    """Return the length of the longest strictly rising selection that keeps the order of numbers."""
    # TODO: your solution
    return None
