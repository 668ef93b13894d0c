"""Made cases: search trees, and search trees in which one value was changed or two were swapped."""


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


def search_tree(values):
    """A search tree of different values, put in one by one."""
    root = None
    for value in values:
        node = [value, None, None]
        place = root
        while place is not None:
            side = 1 if value < place[0] else 2
            if place[side] is None:
                place[side] = node
                break
            place = place[side]
        if root is None:
            root = node
    return root


def inner_grandchildren(tree):
    """Left children's right children and the reverse: (the node above, the grandchild, the way it may not pass)."""
    found = []
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        _, left, right = node
        if left is not None and left[2] is not None:
            found.append((node, left[2], 1))
        if right is not None and right[1] is not None:
            found.append((node, right[1], -1))
        waiting.append(left)
        waiting.append(right)
    return found


def generate(random, size):
    """A tree of up to `size` nodes: nearly half of them in order, the rest with one or two values that are not."""
    count = random.randint(0, size)
    tree = search_tree(random.sample(range(-2 * count, 2 * count + 1), count))
    spoil = random.random()
    inner = inner_grandchildren(tree)
    if inner and spoil < 0.3:
        above, node, step = random.choice(inner)
        node[0] = above[0] + step * random.randint(0, 2)
    values = level_order(tree)
    places = [index for index, value in enumerate(values) if value is not None]
    if places and spoil > 0.7:
        first = random.choice(places)
        second = random.choice(places)
        change = random.randrange(3)
        if change == 0:
            values[first] += random.choice([-3, -2, -1, 1, 2, 3])
        elif change == 1:
            values[first] = values[second]
        else:
            values[first], values[second] = values[second], values[first]
    return [values]


def valid(values):
    """A list that stands for a tree."""
    return is_tree(values)


def grow(random, size):
    """A search tree of `size` nodes in one chain: each is the smallest or the largest of those that are left."""
    lowest = 0
    highest = size - 1
    values = []
    while lowest <= highest:
        falls = random.random() < 0.5
        value = highest if falls else lowest
        if falls:
            highest -= 1
        else:
            lowest += 1
        if values:
            values.extend([value, None] if goes_left else [None, value])
        else:
            values.append(value)
        goes_left = falls
    while values and values[-1] is None:
        values.pop()
    return [values]
