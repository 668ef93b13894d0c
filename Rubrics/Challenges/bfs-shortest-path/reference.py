from collections import deque


def shortest_path(tracks, start, goal):
    """Visit the stations in the order of their distance from the start; O(stations + tracks) time."""
    neighbours = {}
    for one, other in tracks:
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)

    distance = {start: 0}
    waiting = deque([start])
    while waiting:
        station = waiting.popleft()
        if station == goal:
            return distance[station]
        for neighbour in neighbours.get(station, []):
            if neighbour not in distance:
                distance[neighbour] = distance[station] + 1
                waiting.append(neighbour)
    return -1
