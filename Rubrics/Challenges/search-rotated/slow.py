def search_rotated(numbers, target):
    """Pays no heed to the order and looks at every number; O(n) time."""
    for index, number in enumerate(numbers):
        if number == target:
            return index
    return -1
