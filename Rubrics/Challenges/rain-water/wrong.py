def trapped(heights):
    """Counts a pool only when a wall as high as its left rim follows; pools with a lower right rim are lost."""
    water = pool = rim = 0
    for height in heights:
        if height >= rim:
            water += pool
            pool = 0
            rim = height
        else:
            pool += rim - height
    return water
