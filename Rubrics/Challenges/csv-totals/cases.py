HEADER = "customer,item,amount"
NAMES = ["Ada", "Ben", "Moss, Ada", 'Eve "Ace" Hill', "Zoë", '"', ",", "a b", "ada"]
ITEMS = ["lamp", "cup, blue", "", '3" nail', "茶", "1.00"]


def field(random, text):
    if "," in text or '"' in text or random.random() < 0.2:
        return '"' + text.replace('"', '""') + '"'
    return text


def amount(cents):
    return "%s%d.%02d" % ("-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100)


def generate(random, size):
    lines = [HEADER]
    for _ in range(random.randint(0, size)):
        cents = random.choice([random.randint(-300, 300), random.randint(0, 10**6), 10, 0])
        texts = [random.choice(NAMES), random.choice(ITEMS), amount(cents)]
        lines.append(",".join(field(random, text) for text in texts))
    text = "\n".join(lines) + random.choice(["\n", "\n", ""])
    return {"files": {"sales.csv": text}, "args": ["sales.csv"]}


def fields(line):
    """The fields of a line, or None where its quotes are not as they should be."""
    found = []
    index = 0
    while True:
        text = ""
        if line[index:index + 1] == '"':
            index += 1
            while True:
                end = line.find('"', index)
                if end < 0:
                    return None
                text += line[index:end]
                index = end + 1
                if line[index:index + 1] != '"':
                    break
                text += '"'
                index += 1
        else:
            end = line.find(",", index)
            end = len(line) if end < 0 else end
            text = line[index:end]
            if '"' in text:
                return None
            index = end
        found.append(text)
        if index == len(line):
            return found
        if line[index] != ",":
            return None
        index += 1


def is_amount(text):
    whole, point, cents = (text[1:] if text.startswith("-") else text).partition(".")
    digits = whole + cents
    return (point == "." and 0 < len(whole) < 8 and len(cents) == 2
            and all("0" <= digit <= "9" for digit in digits))


def valid(case):
    """The file is as the task promises: its header, then lines of three well-formed fields."""
    files = case.get("files") or {}
    if case.get("input") or case.get("args") != ["sales.csv"] or list(files) != ["sales.csv"]:
        return False
    text = files["sales.csv"]
    if "\r" in text or "\t" in text:
        return False
    lines = text.split("\n")
    if lines[-1] == "" and len(lines) > 1:
        lines.pop()
    if lines[0] != HEADER:
        return False
    for line in lines[1:]:
        parts = fields(line)
        if parts is None or len(parts) != 3 or parts[0] == "" or not is_amount(parts[2]):
            return False
        if any(part != part.strip() for part in parts):
            return False
    return True


def grow(random, size):
    """Most customers come once only, so there are about as many of them as entries."""
    lines = [HEADER]
    for _ in range(size):
        lines.append('"Smith, no. %d",lamp,%s' % (random.randrange(4 * size), amount(random.randint(1, 9999))))
    return {"files": {"sales.csv": "".join(line + "\n" for line in lines)}, "args": ["sales.csv"]}
