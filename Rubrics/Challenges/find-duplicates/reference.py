def find_duplicates(items):
    """Count in a dict, which keeps the order of first occurrences; O(n) time and memory."""
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return [item for item, count in counts.items() if count > 1]
