from bisect import bisect_left


def longest_increasing(numbers):
    """Keep the smallest last number for each length; O(n log n) time, O(n) memory."""
    ends = []
    for number in numbers:
        place = bisect_left(ends, number)
        if place == len(ends):
            ends.append(number)
        else:
            ends[place] = number
    return len(ends)
