def three_sum(numbers):
    """Tries all triples and keeps each that fits once; O(n^3) time."""
    ordered = sorted(numbers)
    found = set()
    for first in range(len(ordered)):
        for second in range(first + 1, len(ordered)):
            for third in range(second + 1, len(ordered)):
                if ordered[first] + ordered[second] + ordered[third] == 0:
                    found.add((ordered[first], ordered[second], ordered[third]))
    return [list(triple) for triple in found]
