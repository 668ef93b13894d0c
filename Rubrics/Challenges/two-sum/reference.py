def two_sum(numbers, target):
    """Look for each number's partner among those already passed; O(n) time and memory."""
    positions = {}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in positions:
            return [positions[partner], position]
        positions[number] = position
    return []
