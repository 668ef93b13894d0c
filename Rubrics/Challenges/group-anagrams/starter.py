def group_anagrams(words):
    """Return the words in groups of anagrams, both in the order in which they come."""
    # TODO: your solution
    return []
