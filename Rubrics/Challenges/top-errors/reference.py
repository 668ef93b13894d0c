import sys


def main():
    """Count by message in a dict, which keeps their order, then sort by count; O(n log n) time."""
    counts = {}
    for line in sys.stdin:
        parts = line.rstrip("\n").split(" ", 3)
        if len(parts) == 4 and parts[2] == "ERROR":
            message = parts[3]
            counts[message] = counts.get(message, 0) + 1
    if not counts:
        print("no errors")
    # sorted is stable, so equally frequent messages stay in the order in which they came.
    for message in sorted(counts, key=counts.get, reverse=True)[:3]:
        print(counts[message], message)


main()
