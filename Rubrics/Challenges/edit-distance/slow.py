def edit_distance(first, second):
    """Looks from each cell of the table along its whole row and column; O(n^3) time."""
    distance = {}
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            best = i + j
            for shorter in range(i):
                best = min(best, distance[shorter, j] + i - shorter)
            for shorter in range(j):
                best = min(best, distance[i, shorter] + j - shorter)
            if i > 0 and j > 0:
                best = min(best, distance[i - 1, j - 1] + (first[i - 1] != second[j - 1]))
            distance[i, j] = best
    return distance[len(first), len(second)]
