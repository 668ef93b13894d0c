def find_duplicates(items):
    """Walks over all items again for each of them; O(n^2) time."""
    duplicates = []
    for index, item in enumerate(items):
        first = index
        count = 0
        for position, other in enumerate(items):
            if other == item:
                count += 1
                first = min(first, position)
        if count > 1 and first == index:
            duplicates.append(item)
    return duplicates
