WORDS = ["the", "The", "cat", "CAT", "don't", "3.5", "é", "É", "a", "-", "🎉", "", "x,y"]
SIGNS = ["", "", "", ".", ",", "!?", "(", ")", '"', ";:"]


def generate(random, size):
    text = random.choice(["", "", " ", "\n"])
    for _ in range(random.randint(0, size)):
        text += random.choice(SIGNS) + random.choice(WORDS) + random.choice(SIGNS)
        text += random.choice([" ", " ", " ", "  ", "\n", "\t"])
    return [text]


def valid(text):
    return type(text) is str


def grow(random, size):
    return [" ".join("Word%d," % random.randrange(size) for _ in range(size))]
