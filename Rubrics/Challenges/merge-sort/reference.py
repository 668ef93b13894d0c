def merge_sort(records):
    """Sort both halves and merge them; O(n log n) time, O(n) memory."""
    if len(records) < 2:
        return list(records)
    middle = len(records) // 2
    return merge(merge_sort(records[:middle]), merge_sort(records[middle:]))


def merge(left, right):
    """Make one sorted list of two; of equal numbers the left one goes first."""
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][0] <= right[j][0]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged
