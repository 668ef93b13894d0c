def flatten(items):
    """Visit every item once and gather the values in one list; O(n) time."""
    values = []
    gather(items, values)
    return values


def gather(items, values):
    """Add all values of items to values, going into inner lists where they stand."""
    for item in items:
        if isinstance(item, list):
            gather(item, values)
        else:
            values.append(item)
