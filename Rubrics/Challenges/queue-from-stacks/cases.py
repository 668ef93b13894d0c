"""Made cases: calls of a queue in any order, with more or less going in than out."""


def generate(random, size):
    """About `size` calls."""
    calls = [["StackQueue"]]
    adding = random.uniform(0.3, 0.7)
    for _ in range(random.randint(size // 2, size)):
        if random.random() < adding:
            calls.append(["enqueue", random.randint(-99, 99)])
        else:
            calls.append([random.choice(["dequeue", "dequeue", "dequeue", "peek", "size"])])
    return calls


def valid(calls):
    """The constructor first, a number or text for each `enqueue`, nothing handed to the other calls."""
    if not calls or calls[0] != ["StackQueue"]:
        return False
    for call in calls[1:]:
        if not call:
            return False
        if call[0] == "enqueue":
            if len(call) != 2 or type(call[1]) not in (int, str):
                return False
        elif call not in (["dequeue"], ["peek"], ["size"]):
            return False
    return True


def grow(random, size):
    """Half of `size` calls fill the queue; then peeks, arrivals and departures keep it about as long."""
    calls = [["StackQueue"]]
    for item in range(size // 2):
        calls.append(["enqueue", item])
    while len(calls) <= size:
        turn = len(calls) % 3
        if turn == 0:
            calls.append(["dequeue"])
        elif turn == 1:
            calls.append(["enqueue", random.randint(0, 9)])
        else:
            calls.append(["peek"])
    return calls
