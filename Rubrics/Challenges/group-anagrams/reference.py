def group_anagrams(words):
    """Anagrams share their sorted letters, which serve as a key; O(n) time and memory for n short words."""
    groups = {}
    for word in words:
        key = "".join(sorted(word))
        if key not in groups:
            groups[key] = []
        groups[key].append(word)
    return list(groups.values())
