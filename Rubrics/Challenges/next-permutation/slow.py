def next_permutation(items):
    """Looks through everything after a place before it goes on to the one before: O(n^2)."""
    result = list(items)
    for place in range(len(result) - 2, -1, -1):
        larger = None
        for later in range(place + 1, len(result)):
            if result[later] > result[place]:
                if larger is None or result[later] <= result[larger]:
                    larger = later
        if larger is not None:
            result[place], result[larger] = result[larger], result[place]
            return result[: place + 1] + sorted(result[place + 1 :])
    return sorted(result)
