def merge_intervals(intervals):
    """Sort by start; each interval then extends the last stretch or begins a new one; O(n log n) time."""
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
