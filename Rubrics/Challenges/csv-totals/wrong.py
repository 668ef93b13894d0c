import sys


def main():
    """Cuts each line at its commas, as if there were no quotes."""
    totals = {}
    with open(sys.argv[1], encoding="utf-8") as file:
        next(file)
        for line in file:
            parts = line.rstrip("\n").split(",")
            totals[parts[0]] = totals.get(parts[0], 0) + round(100 * float(parts[-1]))
    for customer, cents in totals.items():
        print(f"{cents / 100:.2f} {customer}")


main()
