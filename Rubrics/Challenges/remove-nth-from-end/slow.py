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
    """Counts for every node how many follow it until the count is right: O(n^2)."""
    previous = None
    node = head
    while node is not None:
        left = 0
        other = node
        while other is not None:
            left += 1
            other = other.next
        if left == position:
            if previous is None:
                return node.next
            previous.next = node.next
            return head
        previous = node
        node = node.next
    return head
