def generate(random, size):
    alphabet = random.choice(["a", "ab", "abA ", "éa🎉\n-"])
    text = ""
    while len(text) < size and random.random() < 0.95:
        text += random.choice(alphabet) * random.choice([1, 1, 2, 3, 12])
    return [text[:size]]


def valid(text):
    return type(text) is str and not any(character.isdigit() for character in text)


def grow(random, size):
    """One run over most of the text, then short runs."""
    long = size - size // 4
    return ["a" * long + "".join("bc"[number % 2] for number in range(size - long))]
