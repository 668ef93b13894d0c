def generate(random, size):
    alphabet = "abcdefghijklmnopqrstuvwxyzABC 1é🎉"[:random.choice([1, 2, 3, 6, 35])]
    return ["".join(random.choice(alphabet) for _ in range(random.randint(0, size)))]


def valid(text):
    return type(text) is str


def grow(random, size):
    characters = [chr(0x3400 + number) for number in range(size)]
    random.shuffle(characters)
    return ["".join(characters)]
