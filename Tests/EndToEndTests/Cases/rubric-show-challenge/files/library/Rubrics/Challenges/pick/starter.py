class Pick:
    pass
