def merge(left, right):
    """Looks for the place of each number of the right list from the start again; O(n^2) time."""
    merged = list(left)
    for number in right:
        place = 0
        while place < len(merged) and merged[place] <= number:
            place += 1
        merged.insert(place, number)
    return merged
