def generate(random, size):
    count = random.randint(0, size)
    spread = random.choice([1, 4, 100])
    return [[[random.randint(-spread, spread), random.choice("abcdefgh")] for _ in range(count)]]


def valid(records):
    for record in records:
        if type(record) is not list or len(record) != 2:
            return False
        if type(record[0]) is not int or type(record[1]) is not str:
            return False
    return True


def grow(random, size):
    # In reverse: sorting by insertion moves every record all the way.
    return [[[size - place, "r"] for place in range(size)]]
