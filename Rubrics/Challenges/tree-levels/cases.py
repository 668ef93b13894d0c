"""Made cases: trees of all shapes, from bushy ones to bare chains."""


def is_tree(values):
    """Whether a list holds whole numbers and gaps in level order: every entry has a parent, no gap comes last."""
    if type(values) is not list or any(value is not None and type(value) is not int for value in values):
        return False
    if values and (values[0] is None or values[-1] is None):
        return False
    nodes = 0
    for index, value in enumerate(values):
        if index > 0 and (index - 1) // 2 >= nodes:
            return False
        if value is not None:
            nodes += 1
    return True


def level_order(tree):
    """The list for a tree of nested [value, left, right], where None is an empty one."""
    values = []
    waiting = [tree]
    for node in waiting:
        if node is None:
            values.append(None)
        else:
            values.append(node[0])
            waiting.append(node[1])
            waiting.append(node[2])
    while values and values[-1] is None:
        values.pop()
    return values


def random_tree(random, values):
    """A tree of these values, hung in one by one where a random walk down from the root ends."""
    root = None
    straight = random.choice([0.5, 0.5, 0.1, 0.9])
    for value in values:
        node = [value, None, None]
        if root is None:
            root = node
            continue
        place = root
        while True:
            side = 1 if random.random() < straight else 2
            if place[side] is None:
                place[side] = node
                break
            place = place[side]
    return root


def chain(random, values):
    """The list for a tree in which every node has one child, on a random side."""
    entries = []
    for index, value in enumerate(values):
        if index > 0:
            pair = [value, None]
            if random.random() < 0.5:
                pair.reverse()
            entries.extend(pair)
        else:
            entries.append(value)
    while entries and entries[-1] is None:
        entries.pop()
    return entries


def generate(random, size):
    """A tree of up to `size` nodes."""
    largest = random.choice([2, 99])
    values = [random.randint(-largest, largest) for _ in range(random.randint(0, size))]
    return [level_order(random_tree(random, values))]


def valid(values):
    """A list that stands for a tree."""
    return is_tree(values)


def grow(random, size):
    """One chain of `size` nodes, which has as many levels."""
    return [chain(random, [random.randint(-99, 99) for _ in range(size)])]
