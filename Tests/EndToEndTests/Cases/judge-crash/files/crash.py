def double(value):
    return {}["missing"]
