def products(numbers):
    """Products of all on the left, then of all on the right multiplied in; O(n) time, no memory but the result."""
    result = []
    product = 1
    for number in numbers:
        result.append(product)
        product *= number
    product = 1
    for index in range(len(numbers) - 1, -1, -1):
        result[index] *= product
        product *= numbers[index]
    return result
