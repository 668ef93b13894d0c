def generate(random, size):
    count = random.randint(0, size // 2 + 1)
    if count == 0:
        return [0, []]
    ranks = list(range(count))
    random.shuffle(ranks)
    needs = []
    for _ in range(random.randint(0, size)):
        needed, course = sorted((random.randrange(count), random.randrange(count)))
        if needed != course:
            needs.append([ranks[course], ranks[needed]])
    if random.random() < 0.2:
        # Often, but not always, this makes a circle.
        needs.insert(random.randint(0, len(needs)), [random.randrange(count), random.randrange(count)])
    return [count, needs]


def valid(count, needs):
    if type(count) is not int or count < 0:
        return False
    for need in needs:
        if type(need) is not list or len(need) != 2:
            return False
        if any(type(course) is not int or not 0 <= course < count for course in need):
            return False
    return True


def grow(random, size):
    # A chain from the last course to the first, so that only one course is free at any time. With an even size the last
    # need of the chain is left out.
    count = size // 2 + 1
    needs = [[course, course + 1] for course in range(count - 1)][:max(0, size - count)]
    random.shuffle(needs)
    return [count, needs]


def check(input, result):
    count, needs = input
    if not isinstance(result, (list, tuple)):
        return "the result is not a list"
    result = list(result)
    if any(type(course) is not int for course in result):
        return "the result holds something that is not a whole number"
    if not has_order(count, needs):
        return True if result == [] else "there is no order, as courses wait for each other in a circle"
    if count and not result:
        return "there is an order, but the result is empty"
    if sorted(result) != list(range(count)):
        return "the result does not hold every course exactly once"
    place = {course: index for index, course in enumerate(result)}
    for course, needed in needs:
        if place[needed] > place[course]:
            return "course %d comes before course %d, which it needs" % (course, needed)
    return True


def has_order(count, needs):
    waiting_for = [[] for _ in range(count)]
    still_open = [0] * count
    for course, needed in needs:
        waiting_for[needed].append(course)
        still_open[course] += 1
    free = [course for course in range(count) if still_open[course] == 0]
    taken = 0
    while free:
        taken += 1
        for course in waiting_for[free.pop()]:
            still_open[course] -= 1
            if still_open[course] == 0:
                free.append(course)
    return taken == count
