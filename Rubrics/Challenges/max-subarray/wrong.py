def best_run(profits):
    """Begins with a best total of 0, which no run reaches where every day brought a loss."""
    best = run = 0
    for profit in profits:
        run = max(run + profit, 0)
        best = max(best, run)
    return best
