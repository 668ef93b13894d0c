#!/usr/bin/env python3
"""Compares the start of one command with that of another, in one run.

    start_up.py [--runs N] [--limit RATIO] BINARY [ARGUMENT ...] --against BASELINE

Both are started in turn, so that a change of the machine's speed hits both alike; what counts is the median
of the ratios, pair by pair. Exit status 1 when it is above the limit. Standard library only.
"""
import argparse
import os
import statistics
import subprocess
import sys
import time


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--limit", type=float, default=1.5)
    parser.add_argument("--against", required=True)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    for command in ([options.against], options.command):
        if not os.access(command[0], os.X_OK):
            sys.exit(f"{command[0]} is not there; build it first")
        for _ in range(3):
            seconds(command)
    pairs = [(seconds(options.command), seconds([options.against])) for _ in range(options.runs)]
    ours = statistics.median(a for a, _ in pairs) * 1000
    theirs = statistics.median(b for _, b in pairs) * 1000
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"{' '.join(options.command)}: median {ours:.2f} ms over {options.runs} starts")
    print(f"{options.against}: median {theirs:.2f} ms")
    print(f"ratio, median of pairs: {ratio:.2f} (at most {options.limit})")
    sys.exit(0 if ratio <= options.limit else 1)


if __name__ == "__main__":
    main()
