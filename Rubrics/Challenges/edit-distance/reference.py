def edit_distance(first, second):
    """Go through the table of the distances between all beginnings, row by row.

    O(n * m) time for texts of n and m characters, O(m) memory.
    """
    above = list(range(len(second) + 1))
    for i, character in enumerate(first, 1):
        row = [i]
        for j, other in enumerate(second, 1):
            if character == other:
                row.append(above[j - 1])
            else:
                row.append(1 + min(above[j - 1], above[j], row[j - 1]))
        above = row
    return above[-1]
