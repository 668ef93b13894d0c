"""Made cases: trees of all shapes and two values, now and then one that is not in the tree."""


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
    """A tree of up to `size` different values, and two of them."""
    count = random.randint(0, size)
    values = random.sample(range(-count, count + 1), count)
    tree = level_order(random_tree(random, values))
    wanted = values if values and random.random() < 0.9 else values + [count + 1]
    return [tree, random.choice(wanted), random.choice(wanted)]


def valid(values, first, second):
    """A list that stands for a tree without equal values, and two whole numbers."""
    if not is_tree(values) or type(first) is not int or type(second) is not int:
        return False
    nodes = [value for value in values if value is not None]
    return len(set(nodes)) == len(nodes)


def grow(random, size):
    """One chain of `size` nodes; the two that are asked for are its last."""
    values = list(range(size))
    random.shuffle(values)
    if not values:
        return [[], 0, 0]
    return [chain(random, values), values[-1], values[max(0, size - 2)]]
