import re

GOOD_LINE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) (DEBUG|INFO|WARNING|ERROR) (\S.*)")


def most_frequent(values):
    """The first of the most frequent values, counting each of them from the start again; O(n^2) time."""
    best, best_count = None, 0
    for value in values:
        count = 0
        for other in values:
            if other == value:
                count += 1
        if count > best_count:
            best, best_count = value, count
    return best


def summarize(lines):
    """Keeps lists instead of counts, and counts anew for every error and every hour; O(n^2) time."""
    levels, errors, hours, moments = {}, [], [], []
    malformed = 0
    for line in lines:
        line = line.strip()
        if not line:
            continue
        match = GOOD_LINE.fullmatch(line)
        if match is None:
            malformed += 1
            continue
        day, time, level, message = match.groups()
        levels[level] = levels.get(level, 0) + 1
        hours.append(time[:2])
        moments.append(f"{day} {time}")
        if level == "ERROR":
            errors.append(message)
    return {
        "levels": levels,
        "top_error": most_frequent(errors),
        "busiest_hour": most_frequent(sorted(hours)),
        "first": min(moments) if moments else None,
        "last": max(moments) if moments else None,
        "malformed": malformed,
    }
