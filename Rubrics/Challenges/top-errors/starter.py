import sys


def main():
    """Print the three most frequent error messages of the log on standard input."""
    for line in sys.stdin:
        line = line.rstrip("\n")
        # TODO: your solution


main()
