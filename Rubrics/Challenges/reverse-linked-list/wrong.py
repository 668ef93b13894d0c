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


def reverse_linked_list(values):
    """Called with a plain list for each case; turns it into nodes and the result back."""
    return to_list(reverse(to_nodes(values)))


def reverse(head):
    """Forgets that there may be no node at all, and asks None for its successor."""
    following = head.next
    head.next = None
    while following is not None:
        after = following.next
        following.next = head
        head = following
        following = after
    return head
