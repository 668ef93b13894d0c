class LRUCache:
    """Entries in one list from the oldest to the newest; every call looks through it, so O(n) each."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = []

    def position(self, key):
        index = 0
        while index < len(self.entries):
            stored, _ = self.entries[index]
            if stored == key:
                return index
            index += 1
        return None

    def get(self, key):
        index = self.position(key)
        if index is None:
            return None
        entry = self.entries.pop(index)
        self.entries.append(entry)
        return entry[1]

    def put(self, key, value):
        index = self.position(key)
        if index is not None:
            self.entries.pop(index)
        elif len(self.entries) == self.capacity:
            self.entries.pop(0)
        self.entries.append((key, value))

    def size(self):
        return len(self.entries)
