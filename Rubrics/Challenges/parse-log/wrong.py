from collections import Counter


def summarize(lines):
    """Trusts that every line with four parts is good and that the lines are in order."""
    levels, errors, hours = Counter(), Counter(), Counter()
    moments = []
    malformed = 0
    for line in lines:
        if not line.strip():
            continue
        parts = line.strip().split(" ", 3)
        if len(parts) < 4:
            malformed += 1
            continue
        day, time, level, message = parts
        levels[level] += 1
        hours[time[:2]] += 1
        moments.append(f"{day} {time}")
        if level == "ERROR":
            errors[message] += 1
    return {
        "levels": dict(levels),
        "top_error": errors.most_common(1)[0][0] if errors else None,
        "busiest_hour": hours.most_common(1)[0][0] if hours else None,
        "first": moments[0] if moments else None,
        "last": moments[-1] if moments else None,
        "malformed": malformed,
    }
