def generate(random, size):
    highest = random.choice([4, 9, size + 4])
    coins = random.sample(range(1, highest + 1), random.randint(0, 4))
    return [coins, random.randint(0, size)]


def valid(coins, amount):
    if type(amount) is not int or amount < 0:
        return False
    if any(type(coin) is not int or coin < 1 for coin in coins):
        return False
    return len(set(coins)) == len(coins)


def grow(random, size):
    return [[4, 1, 3], size]
