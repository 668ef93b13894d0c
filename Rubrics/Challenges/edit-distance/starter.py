def edit_distance(first, second):
    """Return the smallest number of insertions, deletions and replacements that turn first into second."""
    # TODO: your solution
    return None
