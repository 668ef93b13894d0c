def fewest_coins(coins, amount):
    """Takes the largest coin that fits, again and again; that is not always best, and may end in nothing."""
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount %= coin
    return count if amount == 0 else -1
