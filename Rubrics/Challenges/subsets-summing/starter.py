def count_subsets(numbers, target):
    """Return in how many ways some of the numbers, each taken at most once, add up to target."""
    # TODO: your solution
    return None
