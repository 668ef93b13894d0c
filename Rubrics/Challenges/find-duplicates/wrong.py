def find_duplicates(items):
    """Reports in the order in which the second occurrences are met."""
    seen = set()
    duplicates = []
    for item in items:
        if item in seen and item not in duplicates:
            duplicates.append(item)
        seen.add(item)
    return duplicates
