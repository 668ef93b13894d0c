def binary_search(numbers, target):
    """Looks at one entry after the other; O(n) time."""
    for index, number in enumerate(numbers):
        if number == target:
            return index
    return -1
