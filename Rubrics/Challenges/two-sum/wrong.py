def two_sum(numbers, target):
    """Puts all numbers into the dict first, so a number that is half of the target finds itself."""
    positions = {}
    for position, number in enumerate(numbers):
        positions[number] = position
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in positions:
            return sorted([position, positions[partner]])
    return []
