"""Made cases: texts that are mostly balanced, some of them with one character spoilt."""

PAIRS = ["()", "[]", "{}"]


def balanced(random, size):
    """A balanced text of about `size` characters with a little else between the brackets."""
    characters = []
    waiting = []
    while len(characters) + len(waiting) < size:
        choice = random.random()
        if choice < 0.45:
            opening, closing = random.choice(PAIRS)
            characters.append(opening)
            waiting.append(closing)
        elif choice < 0.8 and waiting:
            characters.append(waiting.pop())
        else:
            characters.append(random.choice("ab +é"))
    while waiting:
        characters.append(waiting.pop())
    return characters


def generate(random, size):
    """A balanced text, or nearly so: one character replaced, left out or swapped with the next."""
    characters = balanced(random, random.randint(0, size))
    if characters and random.random() < 0.6:
        place = random.randrange(len(characters))
        spoil = random.randrange(3)
        if spoil == 0:
            characters[place] = random.choice("()[]{}")
        elif spoil == 1:
            del characters[place]
        else:
            other = min(place + 1, len(characters) - 1)
            characters[place], characters[other] = characters[other], characters[place]
    return ["".join(characters)]


def valid(text):
    """Any text will do."""
    return type(text) is str


def grow(random, size):
    """Brackets nested as deeply as `size` allows, so that the first pair that closes is in the middle."""
    pairs = [random.choice(PAIRS) for _ in range(size // 2)]
    opening = "".join(pair[0] for pair in pairs)
    closing = "".join(pair[1] for pair in reversed(pairs))
    return [opening + "x" * (size % 2) + closing]
