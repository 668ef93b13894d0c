def summarize(lines):
    """Return what is worth knowing about a log: counts, the most frequent error, times and malformed lines."""
    # TODO: your solution
    return {
        "levels": {},
        "top_error": None,
        "busiest_hour": None,
        "first": None,
        "last": None,
        "malformed": 0,
    }
