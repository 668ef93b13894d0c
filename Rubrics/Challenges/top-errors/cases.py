MESSAGES = ["disk full", "disk", "Disk full", "timeout", "a", "b", "10", "9", "ERROR", "größe 🎉"]
ODD = ["", "ERROR", "10:00:00 ERROR lost", "2024-05-01 10:00:00 ERROR", "a b c d", "2024-05-01 10:00:00 error small"]


def line(random):
    if random.random() < 0.15:
        return random.choice(ODD)
    level = random.choice(["ERROR", "ERROR", "ERROR", "INFO", "WARNING", "ERRORS"])
    return "2024-05-%02d %02d:00:00 %s %s" % (
        random.randint(1, 9), random.randint(0, 23), level, random.choice(MESSAGES))


def generate(random, size):
    text = "\n".join(line(random) for _ in range(random.randint(0, size)))
    return {"input": text + random.choice(["\n", "\n", ""])}


def valid(case):
    """Words are separated by single spaces, and no line begins or ends with one."""
    text = case.get("input") or ""
    if case.get("files") or case.get("args") or "\t" in text or "\r" in text or "  " in text:
        return False
    return all(part == part.strip() for part in text.split("\n"))


def grow(random, size):
    """Most messages are different, so there are about as many of them as lines."""
    lines = []
    for number in range(size):
        lines.append("2024-05-01 %02d:%02d:%02d ERROR request %d failed" % (
            number // 3600 % 24, number // 60 % 60, number % 60, random.randrange(4 * size)))
    return {"input": "".join(text + "\n" for text in lines)}
