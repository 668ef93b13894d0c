def merge_sort(records):
    """Is not stable: of equal numbers the right half goes first."""
    if len(records) < 2:
        return list(records)
    middle = len(records) // 2
    return merge(merge_sort(records[:middle]), merge_sort(records[middle:]))


def merge(left, right):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][0] < right[j][0]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged
