"""Made cases: calls of a stack whose values come from a small range, so that the minimum is often there twice."""


def generate(random, size):
    """About `size` calls, sometimes more pops than pushes."""
    calls = [["MinStack"]]
    largest = random.choice([0, 1, 2, 20])
    pushing = random.uniform(0.4, 0.7)
    for _ in range(random.randint(size // 2, size)):
        if random.random() < pushing:
            calls.append(["push", random.randint(-largest, largest)])
        else:
            calls.append([random.choice(["pop", "pop", "top", "minimum", "minimum"])])
    return calls


def valid(calls):
    """The constructor first, whole numbers pushed, nothing handed to the other calls."""
    if not calls or calls[0] != ["MinStack"]:
        return False
    for call in calls[1:]:
        if not call:
            return False
        if call[0] == "push":
            if len(call) != 2 or type(call[1]) is not int:
                return False
        elif call not in (["pop"], ["top"], ["minimum"]):
            return False
    return True


def grow(random, size):
    """Half of `size` calls push ever smaller values; the rest asks for the minimum and pops now and then."""
    calls = [["MinStack"]]
    height = size // 2
    for step in range(height):
        calls.append(["push", -step])
    while len(calls) <= size:
        calls.append(["pop" if len(calls) % 4 == 0 else "minimum"])
    return calls
