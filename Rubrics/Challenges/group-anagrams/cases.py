def generate(random, size):
    letters = random.choice(["ab", "abc", "abcAé"])
    longest = random.choice([2, 3, 5])
    return [["".join(random.choice(letters) for _ in range(random.randint(0, longest)))
             for _ in range(random.randint(0, size))]]


def valid(words):
    return type(words) is list and all(type(word) is str for word in words)


def grow(random, size):
    """Words of eight letters, hardly any of them anagrams of each other."""
    return [["".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(8)) for _ in range(size)]]
