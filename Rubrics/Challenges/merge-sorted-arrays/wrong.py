def merge(left, right):
    """Stops where the left list ends and forgets what is left of the right one."""
    merged = []
    j = 0
    for number in left:
        while j < len(right) and right[j] < number:
            merged.append(right[j])
            j += 1
        merged.append(number)
    return merged
