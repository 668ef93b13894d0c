def count_from(numbers, start, left):
    """Return in how many ways the numbers from start on add up to what is left."""
    if start == len(numbers):
        return 1 if left == 0 else 0
    without = count_from(numbers, start + 1, left)
    return without + count_from(numbers, start + 1, left - numbers[start])


def count_subsets(numbers, target):
    """Tries every subset: O(2^n)."""
    return count_from(numbers, 0, target)
