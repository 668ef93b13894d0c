import csv
import sys
from decimal import Decimal


def main():
    """Add up in a dict, which keeps the customers' order; O(n) time, memory for the customers."""
    totals = {}
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)  # the header
        for customer, _item, amount in rows:
            totals[customer] = totals.get(customer, Decimal("0.00")) + Decimal(amount)
    for customer, total in totals.items():
        print(f"{total:.2f} {customer}")


main()
