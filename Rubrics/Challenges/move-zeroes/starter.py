def move_zeroes(numbers):
    """Move all zeroes to the end of numbers, keep the order of the others, and return the list."""
    # TODO: your solution
    return []
