class Node:
    """One node of a binary tree."""

    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None


def to_tree(values):
    """Turn a level-order list into nodes; return the root, or None for an empty list."""
    nodes = []
    for index, value in enumerate(values):
        node = None if value is None else Node(value)
        if index > 0:
            parent = nodes[(index - 1) // 2]
            if index % 2 == 1:
                parent.left = node
            else:
                parent.right = node
        if node is not None:
            nodes.append(node)
    return nodes[0] if nodes else None


def is_search_tree(values):
    """Called with a level-order list for each case; turns it into nodes."""
    return is_ordered(to_tree(values))


def values_below(node):
    """Return all values of the tree that begins with node."""
    values = []
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if node is not None:
            values.append(node.value)
            waiting.append(node.left)
            waiting.append(node.right)
    return values


def is_ordered(root):
    """Compares each node with everything below it: O(n^2) in a chain."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        for value in values_below(node.left):
            if value >= node.value:
                return False
        for value in values_below(node.right):
            if value <= node.value:
                return False
        waiting.append(node.left)
        waiting.append(node.right)
    return True
