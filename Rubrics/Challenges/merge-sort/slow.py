def merge_sort(records):
    """Sorts by insertion: each record moves left past all larger ones; O(n^2) time."""
    ordered = list(records)
    for place in range(1, len(ordered)):
        record = ordered[place]
        gap = place
        while gap > 0 and ordered[gap - 1][0] > record[0]:
            ordered[gap] = ordered[gap - 1]
            gap -= 1
        ordered[gap] = record
    return ordered
