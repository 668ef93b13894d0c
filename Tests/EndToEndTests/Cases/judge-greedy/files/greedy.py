def double(value):
    return "x" * (1 << 40)
