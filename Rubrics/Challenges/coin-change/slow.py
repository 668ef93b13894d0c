def fewest_coins(coins, amount):
    """Goes through all amounts again for each further coin; O(amount^2) time."""
    payable = [False] * (amount + 1)
    payable[0] = True
    for count in range(amount + 1):
        if payable[amount]:
            return count
        payable_next = [False] * (amount + 1)
        for total in range(amount + 1):
            if payable[total]:
                for coin in coins:
                    if total + coin <= amount:
                        payable_next[total + coin] = True
        payable = payable_next
    return -1
