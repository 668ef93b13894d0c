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


def common_ancestor(values, first, second):
    """Called with a level-order list and two values for each case; returns the value that was found."""
    found = find_common(to_tree(values), first, second)
    return None if found is None else found.value


def holds_both(node, first, second):
    """Tell whether both values lie in the tree that begins with node."""
    has_first = False
    has_second = False
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        if node.value == first:
            has_first = True
        if node.value == second:
            has_second = True
        waiting.append(node.left)
        waiting.append(node.right)
    return has_first and has_second


def find_common(root, first, second):
    """Searches the whole tree below for both values at every step down: O(n^2) in a chain."""
    if not holds_both(root, first, second):
        return None
    node = root
    while True:
        if holds_both(node.left, first, second):
            node = node.left
        elif holds_both(node.right, first, second):
            node = node.right
        else:
            return node
