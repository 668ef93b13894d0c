#!/usr/bin/env python3
"""Times the judge beside a bare Python process that makes the same calls, both in one run, one after the other.

usage: judge.py PROBE [--runs N]

A bare process is `python3 -I -S` on a file that holds the solution, the calls and a comparison with what is expected.
Printed are medians and their ratio, for one case and for twenty: with the sandbox started for the run (cold), and with
the one that an interview has started ahead (ready). `make bench-judge` runs it.
"""
import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time

SOLUTION = """\
def longest_unique(text):
    last, start, best = {}, 0, 0
    for index, letter in enumerate(text):
        if last.get(letter, -1) >= start:
            start = last[letter] + 1
        last[letter] = index
        best = max(best, index - start + 1)
    return best
"""
TEXTS = ["abcabcbb", "", "aaaa", "pwwkew", "the quick brown fox jumps over the lazy dog"] * 4
# Long enough for some 2 ms of work a case, as in the measurements that the goals were set by.
LONG = [(text + "abcdefghij") * 500 for text in TEXTS]
SPACE = {}
exec(SOLUTION, SPACE)


def request(texts):
    cases = [{"argument": text, "expected": SPACE["longest_unique"](text)} for text in texts]
    return {"source": SOLUTION, "function": "longest_unique", "cases": cases}


def bare(texts):
    cases = [[text, SPACE["longest_unique"](text)] for text in texts]
    return SOLUTION + f"for text, expected in {cases!r}:\n    assert longest_unique(text) == expected\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("probe")
    parser.add_argument("--runs", type=int, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for title, texts, allowed in (
            ("1 case", TEXTS[:1], "2.0"), ("20 cases of some 2 ms", LONG, "2.5"), ("20 cases of no work", TEXTS, "none"),
        ):
            asked, script = os.path.join(folder, "request.json"), os.path.join(folder, "bare.py")
            with open(asked, "w") as file:
                json.dump(request(texts), file)
            with open(script, "w") as file:
                file.write(bare(texts))
            timer = subprocess.Popen(
                [options.probe, asked], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            python, containment = timer.stdout.readline().split()
            times = {"bare": [], "cold": [], "ready": []}
            for _ in range(options.runs):
                begun = time.perf_counter()
                subprocess.run([python, "-I", "-S", "-B", script], check=True)
                times["bare"].append((time.perf_counter() - begun) * 1e3)
                for kind in ("cold", "ready"):
                    timer.stdin.write(kind + "\n")
                    timer.stdin.flush()
                    taken, outcome = timer.stdout.readline().split()
                    assert outcome == "passed", outcome
                    times[kind].append(float(taken))
            timer.stdin.close()
            timer.wait()
            middle = {kind: statistics.median(found) for kind, found in times.items()}
            print(
                f"{title} ({containment}): bare {middle['bare']:.1f} ms; "
                f"ready {middle['ready']:.1f} ms, {middle['ready'] / middle['bare']:.2f} times; "
                f"cold {middle['cold']:.1f} ms, {middle['cold'] / middle['bare']:.2f} times; allowed {allowed}"
            )


main()
