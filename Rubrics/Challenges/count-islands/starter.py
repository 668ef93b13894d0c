def count_islands(rows):
    """Return the number of islands on the map, a list of texts of "#" for land and "." for water."""
    # TODO: your solution
    return None
