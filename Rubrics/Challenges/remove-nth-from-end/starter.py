class Node:
    """One node of a singly linked list."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def to_nodes(values):
    """Turn a plain list into linked nodes; return the first of them, or None for an empty list."""
    head = None
    for value in reversed(values):
        head = Node(value, head)
    return head


def to_list(head):
    """Turn linked nodes back into a plain list."""
    values = []
    while head is not None:
        values.append(head.value)
        head = head.next
    return values


def remove_from_end(values, position):
    """Called with a plain list for each case; turns it into nodes and the result back."""
    return to_list(remove(to_nodes(values), position))


def remove(head, position):
    """Take out the node at this position from the end (1 is the last) and return the first node."""
    # TODO: your solution
    return None
