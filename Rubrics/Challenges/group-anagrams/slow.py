def group_anagrams(words):
    """Compares each word with every group there is; O(n^2) time."""
    keys = []
    groups = []
    for word in words:
        letters = sorted(word)
        found = None
        for index in range(len(keys)):
            if keys[index] == letters:
                found = index
        if found is None:
            keys.append(letters)
            groups.append([word])
        else:
            groups[found].append(word)
    return groups
