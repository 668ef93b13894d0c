def ranks(count):
    pass
