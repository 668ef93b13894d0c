CHARACTERS = "abcABC 12.,!éïß日本語👍🎉\n\t"


def generate(random, size):
    return ["".join(random.choice(CHARACTERS) for _ in range(random.randint(0, size)))]


def valid(text):
    return type(text) is str


def grow(random, size):
    return ["".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size))]
