def longest_unique(text):
    """Starts at every character and walks to the first repetition; O(n^2) time."""
    longest = 0
    for start in range(len(text)):
        seen = set()
        for index in range(start, len(text)):
            if text[index] in seen:
                break
            seen.add(text[index])
        longest = max(longest, len(seen))
    return longest
