def fewest_coins(coins, amount):
    """Fill a table of the best answers for 0, 1, 2, ...; O(amount * coins) time, O(amount) memory."""
    fewest = [0]
    for total in range(1, amount + 1):
        best = None
        for coin in coins:
            if coin <= total and fewest[total - coin] is not None:
                count = fewest[total - coin] + 1
                if best is None or count < best:
                    best = count
        fewest.append(best)
    return -1 if fewest[amount] is None else fewest[amount]
