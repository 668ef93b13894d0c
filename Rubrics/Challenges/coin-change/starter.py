def fewest_coins(coins, amount):
    """Return the smallest number of coins that add up to amount, or -1 where none do."""
    # TODO: your solution
    return None
