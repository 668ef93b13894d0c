def count_subsets(numbers, target):
    """Note in how many ways the numbers so far reach each sum; O(n * target) time, O(target) memory."""
    ways = [0] * (target + 1)
    ways[0] = 1
    for number in numbers:
        # Downwards, so that the smaller sums do not have this number in them yet.
        for total in range(target, number - 1, -1):
            ways[total] += ways[total - number]
    return ways[target]
