#!/usr/bin/env python3
"""Measures how fast `hotseat score --jsonl` is, how much memory it takes and how quickly it starts.

    score.py [--answers N] [--rounds N] [--rows N] [--starts N] [--hotseat PATH]

Rows of about 70 words are made of the shipped questions' own answers, their sentences shuffled with a fixed seed, of
three kinds: technical with question and reference (few different ones, as in an exam), technical with the id of a
question, and stories. In turn, so that all see the same machine, they go through hotseat on one core and on two,
`wc -w`, and Benchmarks/keyword_scorer.py; medians are printed, and their ratios.

Then the peak of resident memory at a hundredth of --rows and at --rows rows, and the time to score one answer beside
`hotseat --version`, started in turn.

Exits 1 where a ratio misses its target: two cores at least 1.8 times as fast as one, no more than 4 MB more for a
hundred times the rows, a start no more than 1.5 times as long as --version. Absolute figures depend on the machine
and are only printed. Linux, for `taskset` and /proc; standard library only. What is made is removed again.
"""
import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = 70
EXAM_QUESTIONS = 22
LEAST_SPEEDUP = 1.8
MOST_GROWTH_MB = 4.0
MOST_START = 1.5


class Library:
    """The shipped questions, as hotseat shows them."""

    def __init__(self, hotseat):
        def shown(*arguments):
            command = [hotseat, "rubric", *arguments, "--json", "--library", os.path.dirname(HERE)]
            return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)

        self.questions = [shown("show", item["id"]) for item in shown("list")]

    @staticmethod
    def is_story(question):
        return bool(question.get("competency") or question.get("framework"))

    def keywords(self):
        """For each question the words that stand in its concepts' ways of saying things."""
        return {
            q["id"]: sorted({
                word for concept in q.get("concepts", [])
                for word in re.findall(r"[a-z0-9_]+", json.dumps(concept.get("alternatives", [])).lower())
                if len(word) > 2
            })
            for q in self.questions
        }


class Corpus:
    """Rows made of the library's texts."""

    def __init__(self, library, folder, answers):
        self.random = random.Random(1)
        self.paths = {}
        stories = [q for q in library.questions if library.is_story(q)]
        technical = [q for q in library.questions if not library.is_story(q)]
        exam = [q for q in technical if q.get("model")][:EXAM_QUESTIONS]
        kinds = {
            "exam": (exam, lambda q: {
                "kind": "technical", "question": q["prompt"], "reference": q["model"]}),
            "bank": (technical, lambda q: {"questionID": q["id"]}),
            "stories": (stories, lambda q: {"kind": "behavioral"}),
        }
        for name, (questions, head) in kinds.items():
            self.paths[name] = os.path.join(folder, f"{name}.jsonl")
            with open(self.paths[name], "w", encoding="utf-8") as file:
                for number in range(answers):
                    question = self.random.choice(questions)
                    row = {"id": number, **head(question), "answer": self.answer(question)}
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")

    def answer(self, question):
        texts = [question.get("model") or ""] + [e["answer"] for e in question.get("examples", [])]
        sentences = re.split(r"(?<=[.!?])\s+", " ".join(" ".join(texts).split()))
        words, chosen = 0, []
        while words < WORDS - 10:
            self.random.shuffle(sentences)
            for sentence in sentences:
                chosen.append(sentence)
                words += len(sentence.split())
                if words >= WORDS - 10:
                    break
        return " ".join(chosen)


def seconds(command, path):
    with open(path, "rb") as rows:
        start = time.perf_counter()
        subprocess.run(command, stdin=rows, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start


def cores():
    return sorted(os.sched_getaffinity(0))


def measure_speed(hotseat, corpus, keywords, answers, rounds):
    """Prints a table; returns the misses."""
    misses = []
    own = cores()
    score = [hotseat, "score", "--jsonl", "--library", os.path.dirname(HERE)]
    contenders = {"one core": ["taskset", "-c", str(own[0]), *score]}
    if len(own) > 1:
        contenders["two cores"] = ["taskset", "-c", f"{own[0]},{own[1]}", *score]
    contenders["wc -w"] = ["wc", "-w"]
    contenders["keywords"] = [sys.executable, os.path.join(HERE, "keyword_scorer.py"), keywords]
    print(f"{answers} answers of about {WORDS} words, medians of {rounds} rounds\n")
    print(f"{'rows':9}{'':13}{'answers/s':>11}{'MB/s':>8}{'of one core':>13}")
    for name, path in corpus.paths.items():
        megabytes = os.path.getsize(path) / 1e6
        times = {contender: [] for contender in contenders}
        for _ in range(rounds):
            for contender, command in contenders.items():
                times[contender].append(seconds(command, path))
        for contender, all_times in times.items():
            median = statistics.median(all_times)
            ratio = statistics.median(one / other for one, other in zip(times["one core"], all_times))
            print(f"{name:9}{contender:13}{answers / median:11,.0f}{megabytes / median:8.1f}{ratio:12.2f}x")
            if contender == "two cores" and ratio < LEAST_SPEEDUP:
                misses.append(f"{name}: two cores are {ratio:.2f} times as fast as one, not {LEAST_SPEEDUP}")
    if len(own) == 1:
        print("only one core is to be had: nothing is said of two")
    return misses


def peak_megabytes(hotseat, paths, rows):
    """The peak of resident memory over so many rows, the files' rows over and over."""
    # Of each kind in turn, so that few rows hold as many questions as many rows do.
    files = [open(path, "rb") for path in paths]
    lines = [line for together in zip(*files) for line in together]
    for file in files:
        file.close()
    block = b"".join(lines)
    command = [hotseat, "score", "--jsonl", "--library", os.path.dirname(HERE)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    peak = [0]

    def watch():
        # Of a child that has ended nothing is told, so it is asked again and again while it runs.
        while child.poll() is None:
            try:
                with open(f"/proc/{child.pid}/status", encoding="ascii") as status:
                    found = re.search(r"VmHWM:\s+(\d+)", status.read())
                    peak[0] = max(peak[0], int(found[1]) if found else 0)
            except OSError:
                pass
            time.sleep(0.005)

    watcher = threading.Thread(target=watch)
    watcher.start()
    while rows > 0:
        part = block if rows >= len(lines) else b"".join(lines[:rows])
        child.stdin.write(part)
        rows -= len(lines)
    child.stdin.close()
    child.wait()
    watcher.join()
    return peak[0] / 1024


def measure_memory(hotseat, corpus, rows):
    paths = list(corpus.paths.values())
    few = peak_megabytes(hotseat, paths, rows // 100)
    many = peak_megabytes(hotseat, paths, rows)
    print(f"\nmemory   {few:.1f} MB at {rows // 100:,} rows, {many:.1f} MB at {rows:,} rows")
    if many - few <= MOST_GROWTH_MB:
        return []
    return [f"memory grows by {many - few:.1f} MB, more than {MOST_GROWTH_MB}"]


def measure_start(hotseat, corpus, folder, starts):
    with open(corpus.paths["exam"], encoding="utf-8") as rows:
        row = rows.readline()
    one, answer = os.path.join(folder, "one.jsonl"), os.path.join(folder, "answer.txt")
    with open(one, "w", encoding="utf-8") as file:
        file.write(row)
    with open(answer, "w", encoding="utf-8") as file:
        file.write(json.loads(row)["answer"])
    commands = {
        "--version": [hotseat, "--version"],
        "one row": [hotseat, "score", "--jsonl", one],
        "one file": [hotseat, "score", answer],
    }
    times = {name: [] for name in commands}
    for number in range(starts + 3):
        for name, command in commands.items():
            taken = seconds(command, os.devnull)
            if number >= 3:
                times[name].append(taken)
    misses = []
    print()
    for name, all_times in times.items():
        ratio = statistics.median(a / b for a, b in zip(all_times, times["--version"]))
        print(f"start    {name:10}{statistics.median(all_times) * 1000:7.2f} ms {ratio:6.2f}x")
        if ratio > MOST_START:
            misses.append(f"{name} takes {ratio:.2f} times as long as --version, more than {MOST_START}")
    return misses


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--answers", type=int, default=60_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--starts", type=int, default=60)
    parser.add_argument("--hotseat", default=os.path.join(os.path.dirname(HERE), ".build/release/hotseat"))
    options = parser.parse_args()
    hotseat = os.path.abspath(options.hotseat)
    if not os.access(hotseat, os.X_OK):
        sys.exit(f"{hotseat} is not there; build it first")
    library = Library(hotseat)
    with tempfile.TemporaryDirectory() as folder:
        corpus = Corpus(library, folder, options.answers)
        keywords = os.path.join(folder, "keywords.json")
        with open(keywords, "w", encoding="utf-8") as file:
            json.dump(library.keywords(), file)
        misses = measure_speed(hotseat, corpus, keywords, options.answers, options.rounds)
        misses += measure_memory(hotseat, corpus, options.rows)
        misses += measure_start(hotseat, corpus, folder, options.starts)
    print()
    for miss in misses:
        print(f"missed: {miss}")
    print("all ratios are met" if not misses else f"{len(misses)} targets missed")
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
