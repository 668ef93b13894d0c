def shortest_path(tracks, start, goal):
    """Takes the newest station first: that goes deep, and the first way it finds may be a long one."""
    neighbours = {}
    for one, other in tracks:
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)

    distance = {start: 0}
    waiting = [start]
    while waiting:
        station = waiting.pop()
        if station == goal:
            return distance[station]
        for neighbour in neighbours.get(station, []):
            if neighbour not in distance:
                distance[neighbour] = distance[station] + 1
                waiting.append(neighbour)
    return -1
