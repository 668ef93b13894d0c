def total(numbers):
    if len(numbers) > 4:
        raise ValueError("too many")
    return sum(numbers)
