def next_permutation(items):
    """Looks for a number that is not smaller, and may swap two equal ones."""
    result = list(items)
    place = len(result) - 2
    while place >= 0 and result[place] >= result[place + 1]:
        place -= 1
    if place >= 0:
        larger = len(result) - 1
        while result[larger] < result[place]:
            larger -= 1
        result[place], result[larger] = result[larger], result[place]
    return result[: place + 1] + result[place + 1 :][::-1]
