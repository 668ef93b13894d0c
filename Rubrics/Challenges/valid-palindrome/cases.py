SIGNS = " ,.!?-_'\néÄ日👍"


def generate(random, size):
    half = [random.choice("abAB019") for _ in range(random.randint(0, size // 2))]
    middle = [random.choice("ab0")] if size and random.random() < 0.5 else []
    text = half + middle + [character.swapcase() if random.random() < 0.3 else character for character in half[::-1]]
    if text and random.random() < 0.4:
        text[random.randrange(len(text))] = random.choice("abz07")
    for _ in range(random.randint(0, size // 3)):
        text.insert(random.randint(0, len(text)), random.choice(SIGNS))
    return ["".join(text)]


def valid(text):
    return type(text) is str


def grow(random, size):
    """A palindrome of letters, so every pair has to be compared."""
    half = "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size // 2))
    return [half + ("m" if size % 2 else "") + half[::-1]]
