class StackQueue:
    """A queue that keeps its items in two stacks."""

    def __init__(self):
        # TODO: your solution
        pass

    def enqueue(self, item):
        """Add item at the back."""

    def dequeue(self):
        """Take the item at the front off and return it, or return None where there is none."""
        return None

    def peek(self):
        """Return the item at the front, or None where there is none."""
        return None

    def size(self):
        """Return the number of items."""
        return None
