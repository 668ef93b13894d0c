def products(numbers):
    """Divides the product of all by each number, and takes 0 for granted where that number is zero."""
    total = 1
    for number in numbers:
        total *= number
    return [total // number if number != 0 else 0 for number in numbers]
