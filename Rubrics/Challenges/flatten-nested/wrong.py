def flatten(items):
    """Skips empty lists by asking for truth, and so drops 0 and empty texts with them."""
    values = []
    for item in items:
        if not item:
            continue
        if isinstance(item, list):
            values.extend(flatten(item))
        else:
            values.append(item)
    return values
