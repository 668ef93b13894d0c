"""The arithmetic: correlation, ranking, calibration."""
import math


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else math.nan


def pearson(xs, ys):
    """Pearson's r; not a number where one side does not vary."""
    mx, my = mean(xs), mean(ys)
    sxy = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    sxx = sum((x - mx) ** 2 for x in xs)
    syy = sum((y - my) ** 2 for y in ys)
    return sxy / math.sqrt(sxx * syy) if sxx > 0 and syy > 0 else math.nan


def within_groups(keys, xs, ys, least=5):
    """The mean of r over the groups of one key that have at least `least` members and vary, and their number."""
    groups = {}
    for key, x, y in zip(keys, xs, ys):
        groups.setdefault(key, []).append((x, y))
    found = [pearson(*zip(*pairs)) for pairs in groups.values() if len(pairs) >= least]
    found = [r for r in found if not math.isnan(r)]
    return mean(found), len(found)


def auc(low, high):
    """The chance that a value of `high` is above one of `low`, ties counting half (Mann and Whitney's U)."""
    if not low or not high:
        return math.nan
    ranked = sorted([(value, 0) for value in low] + [(value, 1) for value in high])
    ranks, first = 0.0, 0
    while first < len(ranked):
        last = first
        while last < len(ranked) and ranked[last][0] == ranked[first][0]:
            last += 1
        # Ranks count from 1; those that tie share the mean of theirs.
        ranks += (first + last + 1) / 2 * sum(side for _, side in ranked[first:last])
        first = last
    return (ranks - len(high) * (len(high) + 1) / 2) / (len(high) * len(low))


def f1(confusion, label):
    """F1 of one label in a table of {(wanted, got): count}."""
    hit = confusion.get((label, label), 0)
    got = sum(count for (_, g), count in confusion.items() if g == label)
    wanted = sum(count for (w, _), count in confusion.items() if w == label)
    return 2 * hit / (got + wanted) if got + wanted else 0.0


def bins(pairs, count=10):
    """Pairs of (probability, it was so) in equal bins: of each (n, mean probability, share that was so)."""
    filled = [[] for _ in range(count)]
    for probability, so in pairs:
        filled[min(int(probability * count), count - 1)].append((probability, so))
    return [(len(b), mean(p for p, _ in b), mean(bool(s) for _, s in b)) for b in filled]


def calibration_error(pairs, count=10):
    """Expected calibration error: how far probability and share lie apart, the mean over bins by their size."""
    if not pairs:
        return math.nan
    return sum(n * abs(said - was) for n, said, was in bins(pairs, count) if n) / len(pairs)
