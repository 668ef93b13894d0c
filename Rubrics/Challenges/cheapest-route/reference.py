import heapq


def cheapest_route(roads, origin, goal):
    """Dijkstra's method with a heap; O(n log n) time for n roads."""
    roads_from = {}
    for start, end, price in roads:
        roads_from.setdefault(start, []).append((end, price))

    lowest = {origin: 0}
    waiting = [(0, origin)]
    while waiting:
        total, town = heapq.heappop(waiting)
        if town == goal:
            return total
        if total > lowest[town]:
            continue
        for neighbour, price in roads_from.get(town, []):
            reached = total + price
            if neighbour not in lowest or reached < lowest[neighbour]:
                lowest[neighbour] = reached
                heapq.heappush(waiting, (reached, neighbour))
    return -1
