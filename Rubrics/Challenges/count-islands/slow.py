def count_islands(rows):
    """Gives each cell of land a label and, where two labels meet, goes through all cells to unite them; O(n^2)."""
    labels = {}
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell == "#":
                labels[row, column] = len(labels)
    for row, column in labels:
        for neighbour in ((row + 1, column), (row, column + 1)):
            if neighbour in labels and labels[neighbour] != labels[row, column]:
                old = labels[neighbour]
                new = labels[row, column]
                for place in labels:
                    if labels[place] == old:
                        labels[place] = new
    return len(set(labels.values()))
