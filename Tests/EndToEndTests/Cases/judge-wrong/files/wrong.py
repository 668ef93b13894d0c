def double(value):
    print("called with", value)
    return value * value
