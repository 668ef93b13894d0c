def kth_largest(numbers, k):
    """Return the number on place k, counted from 1 for the largest, or None where there is no such place."""
    # TODO: your solution
    return 0
