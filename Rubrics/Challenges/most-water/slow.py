def most_water(heights):
    """Tries every pair of walls; O(n^2) time."""
    most = 0
    for left in range(len(heights)):
        for right in range(left + 1, len(heights)):
            most = max(most, min(heights[left], heights[right]) * (right - left))
    return most
