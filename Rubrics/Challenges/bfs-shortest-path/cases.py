def generate(random, size):
    stations = [random.randint(-99, 99) for _ in range(random.randint(2, size // 2 + 2))]
    tracks = [[random.choice(stations), random.choice(stations)] for _ in range(random.randint(0, size))]
    return [tracks, random.choice(stations), random.choice(stations)]


def valid(tracks, start, goal):
    if type(start) is not int or type(goal) is not int:
        return False
    for track in tracks:
        if type(track) is not list or len(track) != 2:
            return False
        if any(type(station) is not int for station in track):
            return False
    return True


def grow(random, size):
    # One long line from end to end, which has one track less than stations; an even size is reached with a track that
    # leads back to its own station.
    stations = list(range(max(1, (size + 1) // 2)))
    random.shuffle(stations)
    tracks = [[stations[i], stations[i + 1]] for i in range(len(stations) - 1)]
    if size % 2 == 0:
        tracks.append([stations[0], stations[0]])
    random.shuffle(tracks)
    return [tracks, stations[0], stations[-1]]
