def count_islands(rows):
    """Mark a whole island as soon as its first cell is met; O(cells) time and memory."""
    seen = set()
    islands = 0
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell == "#" and (row, column) not in seen:
                islands += 1
                mark_island(rows, row, column, seen)
    return islands


def mark_island(rows, row, column, seen):
    """Add all cells of the island around one of them to seen."""
    seen.add((row, column))
    waiting = [(row, column)]
    while waiting:
        row, column = waiting.pop()
        for place in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if place not in seen and is_land(rows, *place):
                seen.add(place)
                waiting.append(place)


def is_land(rows, row, column):
    return 0 <= row < len(rows) and 0 <= column < len(rows[row]) and rows[row][column] == "#"
