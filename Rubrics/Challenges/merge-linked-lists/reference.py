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


def merge(first, second):
    """Hang the smaller of the two front nodes on the end, again and again; O(n) time, O(1) memory."""
    before = Node(None)
    tail = before
    while first is not None and second is not None:
        if first.value <= second.value:
            tail.next = first
            first = first.next
        else:
            tail.next = second
            second = second.next
        tail = tail.next
    tail.next = first if first is not None else second
    return before.next
