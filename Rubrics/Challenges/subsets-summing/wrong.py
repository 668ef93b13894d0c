def count_subsets(numbers, target):
    """Goes through the sums upwards, so that a number can be taken again and again."""
    ways = [0] * (target + 1)
    ways[0] = 1
    for number in numbers:
        for total in range(number, target + 1):
            ways[total] += ways[total - number]
    return ways[target]
