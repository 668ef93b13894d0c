def count_islands(rows):
    """Spreads to the right and downwards only, which misses land that is reached from below or from the right."""
    seen = set()
    islands = 0
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell == "#" and (row, column) not in seen:
                islands += 1
                mark_island(rows, row, column, seen)
    return islands


def mark_island(rows, row, column, seen):
    seen.add((row, column))
    waiting = [(row, column)]
    while waiting:
        row, column = waiting.pop()
        for place in ((row + 1, column), (row, column + 1)):
            if place not in seen and is_land(rows, *place):
                seen.add(place)
                waiting.append(place)


def is_land(rows, row, column):
    return row < len(rows) and column < len(rows[row]) and rows[row][column] == "#"
