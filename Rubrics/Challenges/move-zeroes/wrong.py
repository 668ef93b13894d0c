def move_zeroes(numbers):
    """Swaps a zero with the last number that is not one, which mixes up the order of the others."""
    left, right = 0, len(numbers) - 1
    while left < right:
        if numbers[left] != 0:
            left += 1
        elif numbers[right] == 0:
            right -= 1
        else:
            numbers[left], numbers[right] = numbers[right], numbers[left]
    return numbers
