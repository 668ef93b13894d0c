def days_until_warmer(temperatures):
    """Looks ahead from every day by itself: O(n^2)."""
    waits = []
    for day, degrees in enumerate(temperatures):
        wait = 0
        for later in range(day + 1, len(temperatures)):
            if temperatures[later] > degrees:
                wait = later - day
                break
        waits.append(wait)
    return waits
