from collections import deque


def shortest_path(tracks, start, goal):
    """Reads all tracks again for every station; O(stations * tracks) time."""
    distance = {start: 0}
    waiting = deque([start])
    while waiting:
        station = waiting.popleft()
        if station == goal:
            return distance[station]
        for one, other in tracks:
            if one == station:
                neighbour = other
            elif other == station:
                neighbour = one
            else:
                continue
            if neighbour not in distance:
                distance[neighbour] = distance[station] + 1
                waiting.append(neighbour)
    return -1
