class StackQueue:
    """Moves arrivals over while older items still wait to leave, and so puts them in front of those."""

    def __init__(self):
        self.incoming = []
        self.outgoing = []

    def enqueue(self, item):
        self.incoming.append(item)

    def dequeue(self):
        self._refill()
        return self.outgoing.pop() if self.outgoing else None

    def peek(self):
        self._refill()
        return self.outgoing[-1] if self.outgoing else None

    def size(self):
        return len(self.incoming) + len(self.outgoing)

    def _refill(self):
        while self.incoming:
            self.outgoing.append(self.incoming.pop())
