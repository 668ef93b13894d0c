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


def tree_depth(values):
    """Called with a level-order list for each case; turns it into nodes."""
    return depth(to_tree(values))


def depth(root):
    """Go down level by level and count the levels; O(n) time."""
    levels = 0
    level = [root] if root is not None else []
    while level:
        levels += 1
        below = []
        for node in level:
            if node.left is not None:
                below.append(node.left)
            if node.right is not None:
                below.append(node.right)
        level = below
    return levels
