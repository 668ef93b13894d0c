def trapped(heights):
    """Move inwards from both ends, always on the side with the lower wall; O(n) time, O(1) memory."""
    left = 0
    right = len(heights) - 1
    highest_left = highest_right = 0
    water = 0
    while left < right:
        if heights[left] < heights[right]:
            highest_left = max(highest_left, heights[left])
            water += highest_left - heights[left]
            left += 1
        else:
            highest_right = max(highest_right, heights[right])
            water += highest_right - heights[right]
            right -= 1
    return water
