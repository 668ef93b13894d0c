def find_range(numbers, target):
    """Finds any hit, then walks to both ends of the run; O(n) time where the run is long."""
    low = 0
    high = len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] < target:
            low = middle + 1
        elif numbers[middle] > target:
            high = middle - 1
        else:
            start = end = middle
            while start > 0 and numbers[start - 1] == target:
                start -= 1
            while end < len(numbers) - 1 and numbers[end + 1] == target:
                end += 1
            return [start, end]
    return [-1, -1]
