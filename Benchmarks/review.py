#!/usr/bin/env python3
"""Measures the index of sessions: how fast it is rebuilt, searched and listed, and in how much memory.

    review.py [--sessions N] [--bench PATH] [--hotseat PATH] [--folder DIR] [--keep] [--queries N]

Makes sessions with make_sessions.py (HOTSEAT_SESSIONS of them, 100,000 by default), and then, on one core:

- rebuilds the index, at a tenth of the sessions and at all of them, and takes the peak of resident memory of both;
- searches with some hundred queries of each kind: common and rare words, two words, beginnings of words, phrases, words
  that are nowhere, and words together with filters; every query twenty sessions with their passages;
- lists the first page from the start of the process: `hotseat review --json --limit 20` where that program knows it,
  otherwise review-bench, and says which;
- runs ripgrep for the same words over the same journals, where it is installed, and compares.

Times are those on the clock; beside them stands what the process had of the processor, which is what counts where the
machine is busy with other things. Exits 1 where a goal is missed. Linux, for `taskset` and /proc; standard library only.
"""
import argparse
import json
import os
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time

import make_sessions

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LEAST_REBUILT = 2000  # sessions a second
MOST_SEARCH = 20.0  # milliseconds, 99th percentile
MOST_LIST = 50.0  # milliseconds, median from the start of the process
MOST_GROWTH = 40  # MB more for ten times the sessions; their names alone take 64 bytes each


def core():
    return ["taskset", "-c", str(sorted(os.sched_getaffinity(0))[-1])]


def timed(command, **more):
    """What a command prints, the seconds on the clock and those of the processor."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    output = subprocess.run(core() + command, stdout=subprocess.PIPE, check=True, text=True, **more).stdout
    taken = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return output, taken, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


class Words:
    """Words and phrases of the journals' answers, with how many of some journals have them."""

    def __init__(self, folder, rng):
        names = sorted(os.listdir(folder))
        names = [name for name in names if not name.startswith(".")]
        self.count, self.phrases = {}, []
        for name in rng.sample(names, min(500, len(names))):
            with open(os.path.join(folder, name, "journal.jsonl"), encoding="utf-8", errors="replace") as file:
                texts = [json.loads(f'"{text}"', strict=False) for text in re.findall(r'"text":"((?:[^"\\]|\\.)*)"', file.read())]
            words = set()
            for text in texts:
                plain = re.findall(r"[a-z]+", text.lower())
                words.update(plain)
                runs = re.findall(r"(?:[A-Za-z]+ ){1,3}[A-Za-z]+", text)
                self.phrases += rng.sample(runs, min(2, len(runs)))
            for word in words:
                self.count[word] = self.count.get(word, 0) + 1
        self.by_count = sorted(self.count, key=lambda word: (-self.count[word], word))


def queries(folder, number):
    """The queries by kind."""
    rng = random.Random(7)
    words = Words(folder, rng)
    common, middle, rare = words.by_count[:60], words.by_count[60:600], words.by_count[1500:]

    def some(make):
        return [make() for _ in range(number)]

    filters = [
        {"scenario": "quick-15"}, {"mode": "spoken"}, {"tag": "nervous"}, {"atLeast": 0.8},
        {"scenario": "databases-25", "atLeast": 0.7}, {"topic": "algorithms"}, {"topic": "databases", "mode": "typed"},
        {"since": make_sessions.FIRST + make_sessions.SPAN // 2, "tag": "to repeat"},
    ]
    return {
        "common word": some(lambda: {"text": rng.choice(common)}),
        "word": some(lambda: {"text": rng.choice(middle)}),
        "rare word": some(lambda: {"text": rng.choice(rare)}),
        "two words": some(lambda: {"text": rng.choice(middle) + " " + rng.choice(middle + common)}),
        "two rare words": some(lambda: {"text": rng.choice(rare) + " " + rng.choice(rare)}),
        "beginning": some(lambda: {"text": rng.choice(middle)[:rng.randint(1, 5)] + "*"}),
        "phrase": some(lambda: {"text": '"' + rng.choice(words.phrases) + '"'}),
        "nowhere": some(lambda: {"text": rng.choice(common) + " qqx" + rng.choice(rare)}),
        "word and filter": some(lambda: {"text": rng.choice(common + middle), **rng.choice(filters)}),
        "filter alone": some(lambda: rng.choice(filters)),
    }


def measure_rebuild(bench, folder, few):
    (small, large), misses = (few, folder), []
    print(f"{'rebuild':26}{'sessions/s':>12}{'of the processor':>18}{'peak MB':>9}")
    peaks = []
    for path in (small, large):
        count = len([name for name in os.listdir(path) if not name.startswith(".")])
        output, _, busy = timed([bench, "rebuild", path])
        seconds, peak = (float(part) for part in output.split())
        peaks.append(peak)
        print(f"{f'{count:,} sessions':26}{count / seconds:12,.0f}{count / busy:18,.0f}{peak:9.0f}")
    if count / busy < LEAST_REBUILT:
        misses.append(f"{count / busy:,.0f} sessions a second, not {LEAST_REBUILT:,}")
    if peaks[1] - peaks[0] > MOST_GROWTH:
        misses.append(f"memory grows by {peaks[1] - peaks[0]:.0f} MB, more than {MOST_GROWTH}")
    size = os.path.getsize(os.path.join(folder, ".index.sqlite"))
    print(f"{'':26}the index takes {size / 1e6:,.0f} MB\n")
    return misses


def measure_search(bench, folder, kinds):
    misses, worst = [], 0
    everything = [query for some in kinds.values() for query in some]
    lines = "".join(json.dumps(query) + "\n" for query in everything)
    subprocess.run([bench, "search", folder, "20"], input=lines, text=True, stdout=subprocess.DEVNULL, check=True)
    output, _, _ = timed([bench, "search", folder, "20"], input=lines)
    rows = [tuple(float(part) for part in line.split()) for line in output.splitlines()]
    print(f"{'search, ms':26}{'p50':>8}{'p99':>8}{'most':>8}   {'of the processor: p50':>22}{'p99':>8}{'found':>8}")
    at = 0
    for kind, some in list(kinds.items()) + [("all", everything)]:
        part = rows if kind == "all" else rows[at:at + len(some)]
        at += len(some)
        clock, busy = [row[0] for row in part], [row[1] for row in part]
        print(f"{kind:26}{percentile(clock, 0.5):8.2f}{percentile(clock, 0.99):8.2f}{max(clock):8.2f}   "
              f"{percentile(busy, 0.5):22.2f}{percentile(busy, 0.99):8.2f}"
              f"{statistics.mean(row[2] for row in part):8.1f}")
        worst = percentile(busy, 0.99)
    if worst > MOST_SEARCH:
        misses.append(f"the 99th percentile of searches is {worst:.1f} ms, not {MOST_SEARCH:.0f}")
    print()
    return misses


def measure_list(bench, hotseat, folder):
    command, name = [bench, "list", folder, "20"], "review-bench list"
    if os.access(hotseat, os.X_OK):
        ours = [hotseat, "review", "--json", "--limit", "20", "--transcripts", folder]
        if subprocess.run(ours, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0:
            command, name = ours, "hotseat review --json --limit 20"
    # The folder's time is trusted once it is older than the coarsest clock.
    time.sleep(3)
    for _ in range(3):
        timed(command)
    runs = [timed(command)[1:] for _ in range(40)]
    clock, busy = (percentile([run[part] * 1000 for run in runs], 0.5) for part in (0, 1))
    print(f"first page from the start of the process, {name}: {clock:.1f} ms, {busy:.1f} ms of the processor\n")
    return [f"the first page takes {busy:.1f} ms, not {MOST_LIST:.0f}"] if busy > MOST_LIST else []


def measure_ripgrep(bench, folder, kinds):
    rg = shutil.which("rg")
    if not rg:
        print("ripgrep is not installed, so nothing is compared with it")
        return
    rng = random.Random(3)
    print(f"{'ripgrep beside it':26}{'rg, ms':>10}{'index, ms':>11}{'ratio':>10}")
    for kind in ("common word", "word", "rare word", "phrase"):
        ratios, theirs, mine = [], [], []
        for query in rng.sample(kinds[kind], 3):
            words = query["text"].strip('"')
            command = [rg, "--threads", "1", "-l", "-i", "-w", "-F", words, folder]
            start = time.perf_counter()
            subprocess.run(core() + command, stdout=subprocess.DEVNULL)
            theirs.append((time.perf_counter() - start) * 1000)
            output, _, _ = timed([bench, "search", folder, "20"], input=json.dumps(query) + "\n")
            mine.append(float(output.split()[0]))
            ratios.append(theirs[-1] / mine[-1])
        print(f"{kind:26}{statistics.median(theirs):10,.0f}{statistics.median(mine):11.2f}"
              f"{statistics.median(ratios):9,.0f}x")
    print()


def prepare(options):
    """The folder of all sessions and that of a tenth, made where they are missing."""
    folders = []
    for count in (options.sessions // 10, options.sessions):
        folder = os.path.join(options.folder, f"sessions-{count}")
        done = folder + ".done"
        if not os.path.exists(done):
            free = shutil.disk_usage(os.path.dirname(options.folder) or ".").free
            if free < count * 45_000:
                sys.exit(f"{count:,} sessions take {count * 45_000 / 1e9:.1f} GB; there are {free / 1e9:.1f} left")
            start = time.perf_counter()
            size = make_sessions.generate(folder, options.hotseat, count)
            print(f"made {count:,} sessions, {size / count / 1000:.1f} KB each on average, "
                  f"in {time.perf_counter() - start:.0f} s")
            open(done, "w", encoding="ascii").close()
        folders.append(folder)
    return folders


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--sessions", type=int, default=int(os.environ.get("HOTSEAT_SESSIONS", 100_000)))
    parser.add_argument("--bench", default=os.path.join(ROOT, ".build/release/review-bench"))
    parser.add_argument("--hotseat", default=os.path.join(ROOT, ".build/release/hotseat"))
    parser.add_argument("--folder", default=os.path.join(ROOT, ".build/bench"))
    parser.add_argument("--queries", type=int, default=100, help="of each kind")
    parser.add_argument("--keep", action="store_true", help="keep the sessions for the next run")
    options = parser.parse_args()
    for program in (options.bench, options.hotseat):
        if not os.access(program, os.X_OK):
            sys.exit(f"{program} is not there; build it first")
    os.makedirs(options.folder, exist_ok=True)
    few, folder = prepare(options)
    try:
        misses = measure_rebuild(options.bench, folder, few)
        kinds = queries(folder, options.queries)
        misses += measure_search(options.bench, folder, kinds)
        misses += measure_list(options.bench, options.hotseat, folder)
        measure_ripgrep(options.bench, folder, kinds)
    finally:
        if not options.keep:
            for path in (few, folder):
                shutil.rmtree(path, ignore_errors=True)
                os.unlink(path + ".done")
    for miss in misses:
        print(f"missed: {miss}")
    print("all goals are met" if not misses else f"{len(misses)} goals missed")
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
