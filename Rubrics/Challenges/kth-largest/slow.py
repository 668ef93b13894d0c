def kth_largest(numbers, k):
    """Takes out the largest number k times; O(n k) time, O(n^2) with k in the middle."""
    if k < 1 or k > len(numbers):
        return None
    left = list(numbers)
    for _ in range(k - 1):
        left.pop(position_of_largest(left))
    return left[position_of_largest(left)]


def position_of_largest(numbers):
    best = 0
    for position, number in enumerate(numbers):
        if number > numbers[best]:
            best = position
    return best
