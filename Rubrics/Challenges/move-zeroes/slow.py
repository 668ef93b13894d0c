def move_zeroes(numbers):
    """Takes out one zero at a time and moves all that follow by one place; O(n^2) time."""
    index = 0
    end = len(numbers)
    while index < end:
        if numbers[index] != 0:
            index += 1
            continue
        for position in range(index + 1, end):
            numbers[position - 1] = numbers[position]
        numbers[end - 1] = 0
        end -= 1
    return numbers
