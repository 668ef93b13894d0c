import csv
import sys
from decimal import Decimal


def main():
    """Looks through the list of all customers so far for each entry; O(n^2) time."""
    customers = []
    totals = []
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for customer, _item, amount in rows:
            place = 0
            while place < len(customers) and customers[place] != customer:
                place += 1
            if place == len(customers):
                customers.append(customer)
                totals.append(Decimal("0.00"))
            totals[place] += Decimal(amount)
    for customer, total in zip(customers, totals):
        print(f"{total:.2f} {customer}")


main()
