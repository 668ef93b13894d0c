def three_sum(numbers):
    """Forgets to step over equal numbers, so a triple of the same values comes several times."""
    ordered = sorted(numbers)
    triples = []
    for first in range(len(ordered) - 2):
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = ordered[first] + ordered[left] + ordered[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triples.append([ordered[first], ordered[left], ordered[right]])
                left += 1
                right -= 1
    return triples
