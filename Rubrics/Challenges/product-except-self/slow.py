def products(numbers):
    """Multiplies all the others anew for each position; O(n^2) time."""
    result = []
    for index in range(len(numbers)):
        product = 1
        for other in range(len(numbers)):
            if other != index:
                product *= numbers[other]
        result.append(product)
    return result
