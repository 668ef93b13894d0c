class StackQueue:
    """Items come in on one stack and leave from another; each moves once, so n calls are O(n)."""

    def __init__(self):
        self.incoming = []
        self.outgoing = []

    def enqueue(self, item):
        self.incoming.append(item)

    def dequeue(self):
        self._refill()
        if not self.outgoing:
            return None
        return self.outgoing.pop()

    def peek(self):
        self._refill()
        if not self.outgoing:
            return None
        return self.outgoing[-1]

    def size(self):
        return len(self.incoming) + len(self.outgoing)

    def _refill(self):
        """Turn the arrivals over, but only once nothing older is left."""
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
