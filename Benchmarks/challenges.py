#!/usr/bin/env python3
"""Proves the shipped challenges against the judge: every reference passes, every wrong solution fails, every slow
one passes and is named slow, and the growth measured is the one declared.

usage: challenges.py HOTSEAT [--runs N] [--busy] [--library DIR] [ID ...]

With --busy a process that computes without end runs beside, one for every core but one, so that the figures hold on
a machine that has other things to do. Prints a line for each challenge and the counts at the end; exits with 1 where
anything is not as it should be. `make check-challenges` runs it.
"""
import argparse
import json
import os
import subprocess
import sys


def judge(options, challenge, path):
    command = [options.hotseat, "judge", challenge, path, "--json", "--library", options.library]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def fits(growth, declared):
    """The class reported is the declared one, or one that the report itself says it cannot tell from it."""
    return growth is not None and growth.get("measured") == declared


def is_slower(growth):
    order = ["1", "log n", "n", "n log n", "n^2", "n^3", "2^n"]
    if not growth or not growth.get("measured"):
        return False
    found = [growth["measured"]] + growth.get("alsoFits", [])
    expected = order.index(growth["expected"]["expected"])
    return all(order.index(each) > expected for each in found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hotseat")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--busy", action="store_true")
    parser.add_argument("--library", default=".")
    parser.add_argument("ids", nargs="*")
    options = parser.parse_args()
    root = os.path.join(options.library, "Rubrics", "Challenges")
    ids = options.ids or sorted(name for name in os.listdir(root) if os.path.isdir(os.path.join(root, name)))
    others = []
    if options.busy:
        loop = [sys.executable, "-c", "while True: pass"]
        others = [subprocess.Popen(loop) for _ in range(max(1, (os.cpu_count() or 2) - 1))]
    faults, right, measured = [], 0, 0
    try:
        for challenge in ids:
            folder = os.path.join(root, challenge)
            counts = {"reference passes": 0, "wrong fails": 0, "slow passes": 0, "slow is named": 0}
            classes = {"reference": {}, "slow": {}}
            for _ in range(options.runs):
                verdicts = {
                    name: judge(options, challenge, os.path.join(folder, f"{name}.py"))
                    for name in ("reference", "wrong", "slow")
                }
                counts["reference passes"] += verdicts["reference"]["outcome"] == "passed"
                counts["wrong fails"] += verdicts["wrong"]["outcome"] != "passed"
                counts["slow passes"] += verdicts["slow"]["outcome"] == "passed"
                counts["slow is named"] += is_slower(verdicts["slow"].get("growth"))
                for name, key in (("reference", "expected"), ("slow", "slow")):
                    growth = verdicts[name].get("growth")
                    found = (growth or {}).get("measured", "none")
                    classes[name][found] = classes[name].get(found, 0) + 1
                    measured += 1
                    right += bool(growth) and fits(growth, growth["expected"].get(key))
            bad = [name for name, count in counts.items() if count != options.runs]
            faults += [f"{challenge}: {name} {counts[name]} of {options.runs}" for name in bad]
            told = "; ".join(f"{name} {', '.join(f'{k} ({v})' for k, v in sorted(found.items()))}" for name, found in classes.items())
            print(f"{'FAIL' if bad else 'ok  '} {challenge:32} {told}", flush=True)
    finally:
        for other in others:
            other.kill()
    print(f"{len(ids)} challenges, {options.runs} runs each; growth as declared: {right} of {measured} ({right / measured:.1%})")
    for fault in faults:
        print(fault)
    sys.exit(1 if faults or right < 0.95 * measured else 0)


main()
