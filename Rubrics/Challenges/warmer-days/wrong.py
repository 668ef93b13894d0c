def days_until_warmer(temperatures):
    """Takes an equally warm day for a warmer one."""
    waits = [0] * len(temperatures)
    waiting = []
    for day, degrees in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] <= degrees:
            earlier = waiting.pop()
            waits[earlier] = day - earlier
        waiting.append(day)
    return waits
