def next_permutation(items):
    """Raise the last place that can grow by as little as possible, and turn the rest round; O(n) time."""
    result = list(items)
    place = len(result) - 2
    while place >= 0 and result[place] >= result[place + 1]:
        place -= 1

    if place >= 0:
        larger = len(result) - 1
        while result[larger] <= result[place]:
            larger -= 1
        result[place], result[larger] = result[larger], result[place]

    # What comes after falls all the way; turned round it rises.
    left = place + 1
    right = len(result) - 1
    while left < right:
        result[left], result[right] = result[right], result[left]
        left += 1
        right -= 1
    return result
