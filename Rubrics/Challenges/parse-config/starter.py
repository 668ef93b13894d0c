import sys


def main():
    """Print the settings of the configuration on standard input, then its faults."""
    for number, line in enumerate(sys.stdin, 1):
        # TODO: your solution
        pass


main()
