class MinStack:
    """Takes the whole stack apart and piles it up again to find the minimum: O(n) a call."""

    def __init__(self):
        self.values = []

    def push(self, value):
        self.values.append(value)

    def pop(self):
        if not self.values:
            return None
        return self.values.pop()

    def top(self):
        if not self.values:
            return None
        return self.values[-1]

    def minimum(self):
        if not self.values:
            return None
        smallest = self.values[-1]
        aside = []
        while self.values:
            value = self.values.pop()
            smallest = min(smallest, value)
            aside.append(value)
        while aside:
            self.values.append(aside.pop())
        return smallest
