class MinStack:
    """Notes a minimum only where it is new, so that popping one of two equal minima forgets both."""

    def __init__(self):
        self.values = []
        self.minima = []

    def push(self, value):
        self.values.append(value)
        if not self.minima or value < self.minima[-1]:
            self.minima.append(value)

    def pop(self):
        if not self.values:
            return None
        value = self.values.pop()
        if self.minima and value == self.minima[-1]:
            self.minima.pop()
        return value

    def top(self):
        return self.values[-1] if self.values else None

    def minimum(self):
        return self.minima[-1] if self.minima else None
