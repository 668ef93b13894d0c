from collections import deque


def course_order(count, needs):
    """Does not notice a circle: it returns the courses that are possible in spite of it."""
    waiting_for = [[] for _ in range(count)]
    open_needs = [0] * count
    for course, needed in needs:
        waiting_for[needed].append(course)
        open_needs[course] += 1

    free = deque()
    for course in range(count):
        if open_needs[course] == 0:
            free.append(course)

    order = []
    while free:
        finished = free.popleft()
        order.append(finished)
        for course in waiting_for[finished]:
            open_needs[course] -= 1
            if open_needs[course] == 0:
                free.append(course)

    return order
