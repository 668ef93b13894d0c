def find_range(numbers, target):
    """One binary search for each end of the run; O(log n) time, however long the run is."""
    start = first_place(numbers, lambda number: number >= target)
    if start == len(numbers) or numbers[start] != target:
        return [-1, -1]
    end = first_place(numbers, lambda number: number > target)
    return [start, end - 1]


def first_place(numbers, holds):
    """Return the first position whose number passes the test, or the length where none does.

    From the first number that passes on, all must pass.
    """
    low = 0
    high = len(numbers)
    while low < high:
        middle = (low + high) // 2
        if holds(numbers[middle]):
            high = middle
        else:
            low = middle + 1
    return low
