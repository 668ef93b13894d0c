def best_run(profits):
    """Adds up the runs from every first day; O(n^2) time."""
    if not profits:
        return 0
    best = profits[0]
    for first in range(len(profits)):
        total = 0
        for last in range(first, len(profits)):
            total += profits[last]
            if total > best:
                best = total
    return best
