def ranks(count):
    return [n * 11 for n in range(count)]
