def total(numbers):
    return numbers[0] + sum(numbers[1:])
