def triple(value):
    return value * 3
