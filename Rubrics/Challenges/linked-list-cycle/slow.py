class Node:
    """One node of a singly linked list."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def to_nodes(values, tail_to):
    """Return one linked node for each value; the last points to the one at index tail_to, unless that is -1."""
    nodes = [Node(value) for value in values]
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if tail_to >= 0:
        nodes[-1].next = nodes[tail_to]
    return nodes


def cycle_start(values, tail_to):
    """Called with a plain list for each case; returns the index of the node that was found, or -1."""
    nodes = to_nodes(values, tail_to)
    found = find_cycle(nodes[0] if nodes else None)
    for index, node in enumerate(nodes):
        if node is found:
            return index
    return -1


def find_cycle(head):
    """Compares every node with all the earlier ones, one by one: O(n^2)."""
    visited = []
    node = head
    while node is not None:
        for earlier in visited:
            if earlier is node:
                return node
        visited.append(node)
        node = node.next
    return None
