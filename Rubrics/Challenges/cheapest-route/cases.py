def generate(random, size):
    towns = ["t%d" % number for number in range(random.randint(2, size // 3 + 3))]
    highest = random.choice([0, 3, 20, 1000])
    roads = []
    for _ in range(random.randint(0, size)):
        roads.append([random.choice(towns), random.choice(towns), random.randint(0, highest)])
    return [roads, random.choice(towns), random.choice(towns)]


def valid(roads, origin, goal):
    if type(origin) is not str or type(goal) is not str:
        return False
    for road in roads:
        if type(road) is not list or len(road) != 3:
            return False
        start, end, price = road
        if type(start) is not str or type(end) is not str or type(price) is not int or price < 0:
            return False
    return True


def grow(random, size):
    # A long chain of roads of price 1, listed from its end to its beginning, and as many roads from the origin to towns
    # of their own at prices in between: half of all towns wait in the heap while the chain is driven.
    length = size // 2
    chain = ["c%d" % number for number in range(length + 1)]
    roads = [[chain[place], chain[place + 1], 1] for place in range(length - 1, -1, -1)]
    for number in range(size - length):
        roads.append([chain[0], "s%d" % number, random.randint(1, max(1, length))])
    return [roads, chain[0], chain[-1]]
