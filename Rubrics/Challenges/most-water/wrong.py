def most_water(heights):
    """Looks at the next wall on each side and goes where it is higher, instead of leaving the lower wall."""
    left, right = 0, len(heights) - 1
    most = 0
    while left < right:
        most = max(most, min(heights[left], heights[right]) * (right - left))
        if heights[left + 1] > heights[right - 1]:
            left += 1
        else:
            right -= 1
    return most
