def longest_unique(text):
    """Lets the left edge of the window jump backwards, as "abba" shows."""
    last_seen = {}
    start = 0
    longest = 0
    for index, character in enumerate(text):
        if character in last_seen:
            start = last_seen[character] + 1
        last_seen[character] = index
        longest = max(longest, index - start + 1)
    return longest
