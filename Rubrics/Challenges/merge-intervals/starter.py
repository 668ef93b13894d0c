def merge_intervals(intervals):
    """Return the stretches [start, end] that the intervals cover together, sorted and without overlaps."""
    # TODO: your solution
    return None
