class MinStack:
    """Each entry is a value and the smallest value up to there; every call is O(1)."""

    def __init__(self):
        self.entries = []

    def push(self, value):
        smallest = value
        if self.entries:
            smallest = min(value, self.entries[-1][1])
        self.entries.append((value, smallest))

    def pop(self):
        if not self.entries:
            return None
        value, _ = self.entries.pop()
        return value

    def top(self):
        if not self.entries:
            return None
        return self.entries[-1][0]

    def minimum(self):
        if not self.entries:
            return None
        return self.entries[-1][1]
