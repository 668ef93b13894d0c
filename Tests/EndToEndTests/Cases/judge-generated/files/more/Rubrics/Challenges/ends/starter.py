def total(numbers):
    pass
