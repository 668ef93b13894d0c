def generate(random, size):
    names = ["a", "b", "a-b", "a_1", "B", "long-name", "7"]
    values = ["", "1", "x y", "a=b", "# no comment", "[a]", "é", "=", "on"]
    blanks = ["", "", " ", "\t", "  "]
    lines = []
    for _ in range(random.randint(0, size)):
        kind = random.random()
        if kind < 0.2:
            text = "[" + random.choice(names) + "]"
        elif kind < 0.8:
            text = (random.choice(names) + random.choice(blanks) + "=" + random.choice(blanks)
                    + random.choice(values))
        elif kind < 0.9:
            text = random.choice(["", "# a = 1", ";", "#[b]", "; b=2"])
        else:
            text = random.choice(["[", "[]", "[a b]", "[a", "[a]b", "[a]=1", "=", "= 1", "a b = 1", "a", "a.b=1", "]",
                                  "k#=1"])
        lines.append(random.choice(blanks) + text + random.choice(blanks))
    return {"input": "\n".join(lines) + random.choice(["", "\n"])}


def valid(case):
    text = case.get("input")
    if type(text) is not str or "\r" in text or "\0" in text:
        return False
    return not case.get("files") and not case.get("args")


def grow(random, size):
    # Every key is new, so there is nothing to replace and all must be sorted.
    lines = ["key%d = %d" % (number, number) for number in range(size - 1)]
    random.shuffle(lines)
    return {"input": "".join(line + "\n" for line in (["[main]"] + lines)[:size])}
