def move_zeroes(numbers):
    """Copy forward what is not zero, then fill up with zeroes; O(n) time, constant memory."""
    place = 0
    for number in numbers:
        if number != 0:
            numbers[place] = number
            place += 1
    for index in range(place, len(numbers)):
        numbers[index] = 0
    return numbers
