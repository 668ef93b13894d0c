def group_anagrams(words):
    """Takes the set of letters as the key and so forgets how often each of them occurs."""
    groups = {}
    for word in words:
        groups.setdefault(frozenset(word), []).append(word)
    return list(groups.values())
