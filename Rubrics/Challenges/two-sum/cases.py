def generate(random, size):
    numbers = [random.randint(-size - 2, size + 2) for _ in range(random.randint(0, size))]
    if len(numbers) > 1 and random.random() < 0.6:
        target = sum(random.sample(numbers, 2))
    else:
        target = random.randint(-3 * size - 4, 3 * size + 4)
    return [numbers, target]


def valid(numbers, target):
    return type(target) is int and type(numbers) is list and all(type(number) is int for number in numbers)


def grow(random, size):
    """Even numbers and an odd target: no pair, so there is no early end."""
    numbers = [2 * number for number in range(-(size // 2), size - size // 2)]
    random.shuffle(numbers)
    return [numbers, 1]


def check(input, result):
    numbers, target = input
    if not isinstance(result, (list, tuple)):
        return "the result is not a list"
    if len(result) == 0:
        seen = set()
        for number in numbers:
            if target - number in seen:
                return "there is a pair, but the result is empty"
            seen.add(number)
        return True
    if len(result) != 2 or not all(type(position) is int for position in result):
        return "the result is neither empty nor two positions"
    first, second = result
    if not (0 <= first < len(numbers) and 0 <= second < len(numbers)):
        return "a position lies outside the list"
    if first == second:
        return "one number is used twice"
    if first > second:
        return "the larger position comes first"
    if numbers[first] + numbers[second] != target:
        return "the two numbers add up to %d, not to %d" % (numbers[first] + numbers[second], target)
    return True
