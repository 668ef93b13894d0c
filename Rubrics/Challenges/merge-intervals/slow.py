def merge_intervals(intervals):
    """Compares each interval with all stretches so far; O(n^2) time."""
    stretches = []
    for start, end in intervals:
        apart = []
        for other_start, other_end in stretches:
            if other_end < start or end < other_start:
                apart.append([other_start, other_end])
            else:
                start = min(start, other_start)
                end = max(end, other_end)
        apart.append([start, end])
        stretches = apart
    return sorted(stretches)
