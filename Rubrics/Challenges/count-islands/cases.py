def generate(random, size):
    height = random.randint(0, max(1, int(size ** 0.5)))
    width = random.randint(0, size // max(1, height))
    share = random.choice([0.3, 0.5, 0.7])
    return [["".join("#" if random.random() < share else "." for _ in range(width)) for _ in range(height)]]


def valid(rows):
    if any(type(row) is not str or row.strip("#.") for row in rows):
        return False
    return all(len(row) == len(rows[0]) for row in rows)


def grow(random, size):
    # Nothing but land, as square as the number of cells allows.
    height = max(1, int(size ** 0.5))
    while size % height:
        height -= 1
    return [["#" * (size // height) for _ in range(height)]]
