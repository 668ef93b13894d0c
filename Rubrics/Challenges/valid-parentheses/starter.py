def is_balanced(text):
    """Tell whether every bracket in text is closed by its own kind, the one opened last first."""
    # TODO: your solution
    return None
