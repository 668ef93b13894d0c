def merge_sort(records):
    """Return the records, pairs of a number and a text, sorted by their numbers; equal ones keep their order."""
    # TODO: your solution
    return None
