def course_order(count, needs):
    """Reads all needs again in each round to see which courses are free; O(n^2) time on a long chain."""
    order = []
    finished = [False] * count
    while len(order) < count:
        blocked = [False] * count
        for course, needed in needs:
            if not finished[needed]:
                blocked[course] = True
        free = []
        for course in range(count):
            if not finished[course] and not blocked[course]:
                free.append(course)
        if not free:
            return []
        for course in free:
            finished[course] = True
        order.extend(free)
    return order
