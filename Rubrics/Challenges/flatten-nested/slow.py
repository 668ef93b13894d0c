def flatten(items):
    """Opens the first inner list it finds in a copy, and looks from the start again: O(n^2)."""
    values = list(items)
    place = 0
    while place < len(values):
        if isinstance(values[place], list):
            values = values[:place] + values[place] + values[place + 1 :]
            place = 0
        else:
            place += 1
    return values
