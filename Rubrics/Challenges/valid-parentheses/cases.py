"""Made cases: texts that are mostly balanced, some of them with one character spoilt."""

PAIRS = ["()", "[]", "{}"]
TURNED = [one + other for side in ("([{", ")]}") for one in side for other in side if one != other]


def balanced(random, size):
    """A balanced text of about `size` characters with a little else between the brackets."""
    characters = []
    waiting = []
    while len(characters) + len(waiting) < size:
        choice = random.random()
        if choice < 0.5:
            opening, closing = random.choice(PAIRS)
            characters.append(opening)
            waiting.append(closing)
        elif choice < 0.9 and waiting:
            characters.append(waiting.pop())
        else:
            characters.append(random.choice("ab +é"))
    while waiting:
        characters.append(waiting.pop())
    return characters


def generate(random, size):
    """A balanced text, or nearly so: one character replaced or left out, or neighbours swapped."""
    characters = balanced(random, random.randint(size // 2, size))
    spoil = random.randrange(6)
    if characters and spoil < 4:
        place = random.randrange(len(characters))
        if spoil == 0:
            characters[place] = random.choice("()[]{}")
        elif spoil == 1:
            del characters[place]
        else:
            # Two brackets of one direction, where there are such: the kinds then overlap.
            pairs = [
                index
                for index in range(1, len(characters))
                if characters[index - 1] + characters[index] in TURNED
            ]
            if pairs:
                place = random.choice(pairs)
                characters[place - 1 : place + 1] = [characters[place], characters[place - 1]]
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
