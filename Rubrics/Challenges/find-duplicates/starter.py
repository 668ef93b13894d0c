def find_duplicates(items):
    """Return the values that occur more than once, in the order of their first occurrences."""
    # TODO: your solution
    return []
