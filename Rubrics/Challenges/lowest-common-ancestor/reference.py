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


def find_common(root, first, second):
    """Note every node's parent on the way down, then climb up from both; O(n) time and memory."""
    parents = {}
    nodes = {}
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        nodes[node.value] = node
        for child in (node.left, node.right):
            if child is not None:
                parents[child] = node
                waiting.append(child)
    if first not in nodes or second not in nodes:
        return None

    above = set()
    node = nodes[first]
    while node is not None:
        above.add(node)
        node = parents.get(node)
    node = nodes[second]
    while node not in above:
        node = parents[node]
    return node
