from bisect import bisect_right


def longest_increasing(numbers):
    """Lets equal numbers follow each other, so it finds the longest selection that does not fall."""
    ends = []
    for number in numbers:
        place = bisect_right(ends, number)
        if place == len(ends):
            ends.append(number)
        else:
            ends[place] = number
    return len(ends)
