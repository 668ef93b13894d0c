def ranks(count):
    return [n * 11 if n != 30 else 0 for n in range(count)]
