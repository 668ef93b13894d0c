def generate(random, size):
    letters = random.choice(["ab", "abcd", "aAé "])
    first = "".join(random.choice(letters) for _ in range(random.randint(0, size)))
    if random.random() < 0.4:
        second = "".join(random.choice(letters) for _ in range(random.randint(0, size)))
        return [first, second]
    # A few changes of the first text.
    second = list(first)
    for _ in range(random.randint(0, 4)):
        place = random.randint(0, len(second))
        second[place:place + random.randint(0, 1)] = random.choice(letters) * random.randint(0, 1)
    return [first, "".join(second)]


def valid(first, second):
    return type(first) is str and type(second) is str


def grow(random, size):
    return ["".join(random.choice("abcd") for _ in range(size)) for _ in range(2)]
