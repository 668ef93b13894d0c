class StackQueue:
    """Moves every item over to reach the front, and back again afterwards: O(n) a call."""

    def __init__(self):
        self.items = []
        self.aside = []

    def enqueue(self, item):
        self.items.append(item)

    def dequeue(self):
        return self._front(keep=False)

    def peek(self):
        return self._front(keep=True)

    def size(self):
        return len(self.items)

    def _front(self, keep):
        if not self.items:
            return None
        while self.items:
            self.aside.append(self.items.pop())
        front = self.aside[-1]
        if not keep:
            self.aside.pop()
        while self.aside:
            self.items.append(self.aside.pop())
        return front
