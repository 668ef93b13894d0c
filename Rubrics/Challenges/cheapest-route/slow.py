def cheapest_route(roads, origin, goal):
    """Dijkstra's method without a heap: looks through all waiting towns for the cheapest; O(n^2) time."""
    roads_from = {}
    for start, end, price in roads:
        roads_from.setdefault(start, []).append((end, price))

    waiting = {origin: 0}
    final = set()
    while waiting:
        town = None
        for candidate in waiting:
            if town is None or waiting[candidate] < waiting[town]:
                town = candidate
        total = waiting.pop(town)
        if town == goal:
            return total
        final.add(town)
        for neighbour, price in roads_from.get(town, []):
            if neighbour in final:
                continue
            if neighbour not in waiting or total + price < waiting[neighbour]:
                waiting[neighbour] = total + price
    return -1
