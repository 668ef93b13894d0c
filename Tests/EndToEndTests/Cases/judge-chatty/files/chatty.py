def double(value):
    while True:
        print("on and on")
