def merge_intervals(intervals):
    """Takes the end of the later interval, even where the earlier one lasts longer."""
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = end
        else:
            merged.append([start, end])
    return merged
