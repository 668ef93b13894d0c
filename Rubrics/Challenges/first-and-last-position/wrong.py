def find_range(numbers, target):
    """Takes the target for found whenever something follows: wrong where it is missing between two numbers."""
    start = first_place(numbers, lambda number: number >= target)
    if start == len(numbers):
        return [-1, -1]
    end = first_place(numbers, lambda number: number > target)
    return [start, end - 1]


def first_place(numbers, holds):
    low = 0
    high = len(numbers)
    while low < high:
        middle = (low + high) // 2
        if holds(numbers[middle]):
            high = middle
        else:
            low = middle + 1
    return low
