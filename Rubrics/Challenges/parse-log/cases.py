LEVELS = ["DEBUG", "INFO", "WARNING", "ERROR", "ERROR"]
MESSAGES = ["disk full", "timeout", "no answer", "ERROR again", "größe 🎉", "a", "b"]
ODD = [
    "", "   ", "\n", "Traceback (most recent call last):", "2024-05-01 10:00:00 error small letters",
    "2024-05-01 10:00 INFO no seconds", "2024-5-1 10:00:00 INFO short date", "2024-05-01 10:00:00 ERROR",
    "2024-05-01 10:00:00 FATAL gone", "2024-05-01T10:00:00 INFO one word", "2024-05-01 10:00:00 INFO  two spaces",
    "[2024-05-01 10:00:00] INFO brackets", "a b c d",
]


def line(random):
    if random.random() < 0.25:
        return random.choice(ODD)
    day = "2024-%02d-%02d" % (random.randint(4, 5), random.randint(1, 3))
    time = "%02d:%02d:%02d" % (random.choice([0, 7, 10, 23]), random.randint(0, 59), random.randint(0, 59))
    text = " ".join([day, time, random.choice(LEVELS), random.choice(MESSAGES)])
    return random.choice(["", "", "", "  ", "\t"]) + text + random.choice(["", "\n", "\n", " ", "\r\n"])


def generate(random, size):
    return [[line(random) for _ in range(random.randint(0, size))]]


def valid(lines):
    """Tabs and line ends stand at the ends of a line only."""
    for text in lines:
        if type(text) is not str or any(sign in text.strip() for sign in "\t\r\n"):
            return False
    return True


def grow(random, size):
    lines = []
    for number in range(size):
        moment = "2024-%02d-%02d %02d:%02d:%02d" % (
            random.randint(1, 12), random.randint(1, 28), random.randint(0, 23), number // 60 % 60, number % 60)
        lines.append("%s ERROR request %d failed" % (moment, random.randrange(size)))
    return [lines]
