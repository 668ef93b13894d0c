def days_until_warmer(temperatures):
    """Keep the days that wait on a stack, the warmest lowest; each comes and goes once, so O(n)."""
    waits = [0] * len(temperatures)
    waiting = []
    for day, degrees in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < degrees:
            earlier = waiting.pop()
            waits[earlier] = day - earlier
        waiting.append(day)
    return waits
