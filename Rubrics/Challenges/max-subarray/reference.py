def best_run(profits):
    """Each day goes on with the run that ends the day before, or begins anew; O(n) time, O(1) memory."""
    if not profits:
        return 0
    best = run = profits[0]
    for profit in profits[1:]:
        run = max(run + profit, profit)
        best = max(best, run)
    return best
