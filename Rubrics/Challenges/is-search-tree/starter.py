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


def is_ordered(root):
    """Tell whether every value lies between what its ancestors allow."""
    # TODO: your solution
    return None
