import sys


def main():
    """Looks through the list of all messages so far for each line; O(n^2) time."""
    messages = []
    counts = []
    for line in sys.stdin:
        parts = line.rstrip("\n").split(" ", 3)
        if len(parts) < 4 or parts[2] != "ERROR":
            continue
        place = 0
        while place < len(messages) and messages[place] != parts[3]:
            place += 1
        if place == len(messages):
            messages.append(parts[3])
            counts.append(0)
        counts[place] += 1
    if not messages:
        print("no errors")
    for place in sorted(range(len(messages)), key=lambda place: (-counts[place], place))[:3]:
        print(counts[place], messages[place])


main()
