import re

GOOD_LINE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) (DEBUG|INFO|WARNING|ERROR) (\S.*)")


def summarize(lines):
    """One pass over the lines; O(n) time, memory for the different messages and times."""
    levels, errors, hours = {}, {}, {}
    first = last = None
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
        moment = f"{day} {time}"
        levels[level] = levels.get(level, 0) + 1
        hour = time[:2]
        hours[hour] = hours.get(hour, 0) + 1
        if level == "ERROR":
            errors[message] = errors.get(message, 0) + 1
        first = moment if first is None else min(first, moment)
        last = moment if last is None else max(last, moment)
    return {
        "levels": levels,
        "top_error": max(errors, key=errors.get) if errors else None,
        "busiest_hour": min(hours, key=lambda hour: (-hours[hour], hour)) if hours else None,
        "first": first,
        "last": last,
        "malformed": malformed,
    }
