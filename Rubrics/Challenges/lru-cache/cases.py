"""Made cases: calls of a cache with keys from a small range, so that many of them meet again."""


def generate(random, size):
    """About `size` calls on a cache that is often full."""
    capacity = random.randint(1, 2 + size // 20)
    calls = [["LRUCache", capacity]]
    keys = capacity + random.randint(1, 2)
    for _ in range(random.randint(size // 2, size)):
        kind = random.random()
        if kind < 0.5:
            calls.append(["put", random.randint(1, keys), random.randint(0, 99)])
        elif kind < 0.95:
            calls.append(["get", random.randint(1, keys)])
        else:
            calls.append(["size"])
    return calls


def valid(calls):
    """A constructor with a capacity of at least 1, then calls with the right number of plain arguments."""
    if not calls or len(calls[0]) != 2 or calls[0][0] != "LRUCache":
        return False
    capacity = calls[0][1]
    if type(capacity) is not int or capacity < 1:
        return False
    lengths = {"get": 2, "put": 3, "size": 1}
    for call in calls[1:]:
        if not call or call[0] not in lengths or len(call) != lengths[call[0]]:
            return False
        if len(call) > 1 and type(call[1]) not in (int, str):
            return False
        if len(call) > 2 and type(call[2]) in (list, dict):
            return False
    return True


def grow(random, size):
    """`size` calls: the first three quarters fill the cache with fresh keys, the rest reads and evicts."""
    capacity = size * 3 // 4
    calls = [["LRUCache", max(1, capacity)]]
    for key in range(capacity):
        calls.append(["put", key, key])
    for key in range(capacity, size):
        if random.random() < 0.5:
            calls.append(["put", key, key])
        else:
            calls.append(["get", random.randint(0, key)])
    return calls
