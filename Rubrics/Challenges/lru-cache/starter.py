class LRUCache:
    """A cache that throws out the entry that has gone unused for longest."""

    def __init__(self, capacity):
        self.capacity = capacity

    def get(self, key):
        """Return the value of key, or None where it is not there."""
        # TODO: your solution
        return None

    def put(self, key, value):
        """Store value under key, throwing out the oldest entry where there is no room."""
        # TODO: your solution

    def size(self):
        """Return the number of entries."""
        # TODO: your solution
        return 0
