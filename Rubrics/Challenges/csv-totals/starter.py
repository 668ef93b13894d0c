import sys


def main():
    """Print the total of each customer in the CSV file that the first argument names."""
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        next(file)  # the header
        # TODO: your solution


main()
