def most_water(heights):
    """Walk inwards from both ends, always leaving the lower wall; O(n) time, constant memory."""
    left, right = 0, len(heights) - 1
    most = 0
    while left < right:
        water = min(heights[left], heights[right]) * (right - left)
        most = max(most, water)
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return most
