def double(value):
    while True:
        pass
