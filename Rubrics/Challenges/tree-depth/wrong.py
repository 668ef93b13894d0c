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
    """Goes down on one way only: to the left where it can, else to the right."""
    levels = 0
    node = root
    while node is not None:
        levels += 1
        node = node.left if node.left is not None else node.right
    return levels
