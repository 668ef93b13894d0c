class MinStack:
    """A stack of whole numbers that can tell its smallest value at any time."""

    def __init__(self):
        # TODO: your solution
        pass

    def push(self, value):
        """Put value on top."""

    def pop(self):
        """Take the top value off and return it, or return None where there is none."""
        return None

    def top(self):
        """Return the top value, or None where there is none."""
        return None

    def minimum(self):
        """Return the smallest value on the stack, or None where there is none."""
        return None
