import sys


def main():
    """Settles ties by the alphabet and looks for the word ERROR anywhere in the line."""
    counts = {}
    for line in sys.stdin:
        parts = line.split(" ", 3)
        if "ERROR" in line and len(parts) == 4:
            message = parts[3].rstrip("\n")
            counts[message] = counts.get(message, 0) + 1
    if not counts:
        print("no errors")
    for message in sorted(counts, key=lambda message: (-counts[message], message))[:3]:
        print(counts[message], message)


main()
