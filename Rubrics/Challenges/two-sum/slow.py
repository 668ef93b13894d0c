def two_sum(numbers, target):
    """Tries every pair; O(n^2) time."""
    for first in range(len(numbers)):
        for second in range(first + 1, len(numbers)):
            if numbers[first] + numbers[second] == target:
                return [first, second]
    return []
