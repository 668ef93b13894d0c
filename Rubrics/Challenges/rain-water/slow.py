def trapped(heights):
    """Looks to both sides anew from each wall; O(n^2) time."""
    water = 0
    for place, height in enumerate(heights):
        highest_left = highest_right = height
        for other in range(place):
            if heights[other] > highest_left:
                highest_left = heights[other]
        for other in range(place + 1, len(heights)):
            if heights[other] > highest_right:
                highest_right = heights[other]
        water += min(highest_left, highest_right) - height
    return water
