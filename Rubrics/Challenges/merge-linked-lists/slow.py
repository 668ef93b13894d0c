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


def merge_linked_lists(first, second):
    """Called with two plain lists for each case; turns them into nodes and the result back."""
    return to_list(merge(to_nodes(first), to_nodes(second)))


def append(head, node):
    """Walk to the end of a list, hang a node there and return the first node."""
    if head is None:
        return node
    tail = head
    while tail.next is not None:
        tail = tail.next
    tail.next = node
    return head


def merge(first, second):
    """Looks for the end of the result from its start for every node: O(n^2)."""
    head = None
    while first is not None or second is not None:
        if second is None or (first is not None and first.value <= second.value):
            node = first
            first = first.next
        else:
            node = second
            second = second.next
        node.next = None
        head = append(head, node)
    return head
