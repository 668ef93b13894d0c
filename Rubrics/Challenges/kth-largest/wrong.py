def kth_largest(numbers, k):
    """Counts equal numbers as one place."""
    ranking = sorted(set(numbers), reverse=True)
    if k < 1 or k > len(ranking):
        return None
    return ranking[k - 1]
