def total(numbers):
    result = 0
    for place in range(len(numbers)):
        for other in range(len(numbers)):
            if place == other:
                result += numbers[place]
    return result
