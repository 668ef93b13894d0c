#!/usr/bin/env python3
"""Makes a transcripts folder of many sessions, as a diligent user would have after a lifetime.

    make_sessions.py FOLDER [--sessions N] [--seed N] [--hotseat PATH] [--processes N]

Journals are in the form in which hotseat writes them: a header with the agenda, the drafts as they were typed, `alive`
while nothing was, answers, reports with findings and marked sentences, hints, probes, notes, tags. Questions, answers
and feedback are made of the texts of the shipped question bank, words now and then replaced by rarer ones, so that
frequencies are those of language. About one session in thirty is unfinished, one in a hundred damaged, some are tagged,
favourites or put away. The same seed makes the same sessions. Standard library only.
"""
import argparse
import json
import multiprocessing
import os
import random
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FIRST = 1_735_689_600_000  # 1 January 2025, UTC
SPAN = 2 * 365 * 86_400_000
SCENARIOS = [
    ("quick-15", "A quarter of an hour"), ("backend-junior-60", "Junior backend developer, an hour"),
    ("behavioral-30", "Stories from your work, half an hour"), ("python-core-20", "Core Python, twenty minutes"),
    ("databases-25", "Databases, twenty-five minutes"), ("system-design-45", "System design"),
]
TAGS = ["to repeat", "good one", "before Friday", "nervous", "with Ada", "second try"]
NOTES = [
    "Look this up again.", "I was too slow here.", "Ask about on-call next time.", "Name a number at the end.",
    "Better than last week, but the beginning was vague.", "Read the chapter on isolation levels.",
]


ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def dumps(value):
    return json.encoder.encode_basestring(value) if isinstance(value, str) else ENCODER.encode(value)


class Bank:
    """What the shipped questions say, ready to be put into lines."""

    def __init__(self, questions):
        self.questions = []
        words = {}
        for question in questions:
            texts = [question.get("model") or ""] + [e["answer"] for e in question.get("examples") or []]
            sentences = re.split(r"(?<=[.!?])\s+", " ".join(" ".join(texts).split()))
            sentences = [s for s in sentences if len(s) > 15] or [question["prompt"]]
            for word in re.findall(r"[a-z]{4,}", " ".join(sentences).lower()):
                words[word] = words.get(word, 0) + 1
            concepts = [(c["id"], c["label"]) for c in question.get("concepts") or []][:6]
            probes = [
                {"target": {"concept": {"id": c["id"]}}, "text": c["probe"]}
                for c in question.get("concepts") or [] if c.get("probe")][:5]
            item = {
                "hints": [h for h in question.get("hints") or []][:3], "probes": probes, "prompt": question["prompt"],
                "subject": {"question": {"id": question["id"]}}, "topic": question["topic"],
            }
            if question.get("competency"):
                item["competency"] = question["competency"]
            self.questions.append({
                "item": dumps(item), "prompt": dumps(question["prompt"]), "sentences": sentences, "concepts": concepts,
                "probes": probes, "hints": item["hints"], "isStory": bool(question.get("competency")),
            })
        # The rare words at the end of the list are drawn seldom, by Zipf's law.
        self.rare = sorted(words, key=lambda w: (-words[w], w))
        self.weights = [1 / (rank + 50) for rank in range(len(self.rare))]
        for index in range(1, len(self.weights)):
            self.weights[index] += self.weights[index - 1]
        self.stories = [q for q in self.questions if q["isStory"]]
        self.technical = [q for q in self.questions if not q["isStory"]]


class Writer:
    """Writes one session's lines."""

    def __init__(self, bank, rng):
        self.bank, self.rng, self.lines, self.now, self.wall = bank, rng, [], 0, 0

    def add(self, name, body, after=0):
        self.now += after
        at, n, wall = f'"at":{self.now}', f'"n":{len(self.lines) + 1}', f'"wall":{self.wall + self.now}'
        parts = sorted([(name, f'"{name}":{body}'), ("at", at), ("n", n), ("wall", wall)])
        self.lines.append("{" + ",".join(text for _, text in parts) + "}\n")

    def answer_text(self, question, sentences):
        chosen = self.rng.choices(question["sentences"], k=sentences)
        words = " ".join(chosen).split()
        for index in range(0, len(words), 9):
            if self.rng.random() < 0.5:
                words[index] = self.rng.choices(self.bank.rare, cum_weights=self.bank.weights)[0]
        return " ".join(words)

    def type(self, text):
        offset, at = 0, 0
        while at < len(text):
            step = self.rng.randint(15, 60)
            piece = text[at:at + step]
            self.add("draftEdited", f'{{"edit":{{"inserted":{dumps(piece)},"offset":{offset},"removed":0}}}}',
                     self.rng.randint(300, 4000))
            offset += len(piece.encode())
            at += len(piece)
            if self.rng.random() < 0.2:
                self.add("alive", "{}", 2000)
            if self.rng.random() < 0.1 and piece.isascii():
                # A few letters taken back, and written again.
                self.add("draftEdited", f'{{"edit":{{"inserted":"","offset":{offset - 3},"removed":3}}}}', 400)
                offset, at = offset - 3, at - 3

    def report(self, question, text):
        rng = self.rng
        quotes, start = [], 0
        for sentence in re.split(r"(?<=[.!?]) ", text)[:8]:
            length = len(sentence.encode())
            quotes.append([start, start + length])
            start += length + 1
        concepts, findings, lacks = [], [], []
        for name, label in question["concepts"]:
            quote = f'"quote":{dumps(rng.choice(quotes))},' if rng.random() < 0.55 else ""
            credit, how = (1, "phrase") if quote else (0, "missing")
            label_text = dumps(label)
            concepts.append(
                f'{{"credit":{credit},"how":"{how}","id":"{name}","isRequired":true,"label":{label_text},'
                f'{quote}"weight":{rng.choice(["1", "1.5", "2", "2.5"])}}}')
            lead = "You covered this: " if quote else "Add this point: "
            points, potential = (round(rng.random() / 5, 3), 0) if quote else (0, round(rng.random() / 5, 3))
            findings.append(
                f'{{"message":{dumps(lead + label + ".")},"points":{points},"potential":{potential},{quote}'
                f'"rule":"concept-{"covered" if quote else "missing"}"}}')
            if not quote:
                lacks.append(f'{{"concept":{{"id":"{name}"}}}}')
        components = []
        if question["isStory"]:
            for name in ("situation", "task", "action", "result"):
                components.append(
                    f'{{"id":"{name}","presence":{rng.random()},"quotes":{dumps(quotes[:2])},"share":{rng.random()}}}')
            findings.append('{"message":"Give the result a number.","points":0,"potential":0.2,'
                            '"rule":"result-without-number"}')
        sentences = ",".join(
            f'{{"confidence":{rng.random()},"quote":{dumps(q)}}}' for q in quotes)
        words = len(text.split())
        score = round(min(1.0, max(0.0, rng.gauss(0.55, 0.2))), 3)
        delivery = (
            f'{{"falseStarts":0,"fillers":[],"fillersPer100Words":{rng.random() * 3},"firstPersonPlural":1,'
            f'"firstPersonSingular":3,"hedges":[],"hedgesPer100Words":0,"judged":[{{"aspect":"sentences","least":0,'
            f'"most":0.25,"standing":"within"}}],"longSentences":0,"longestQuote":{dumps(quotes[0])},'
            f'"longestSentence":15,"numbers":1,"words":{words},"wordsPerSentence":{words / len(quotes)}}}')
        return (
            f'{{"components":[{",".join(components)}],"concepts":[{",".join(concepts)}],"delivery":{delivery},'
            f'"engine":"rules-2","findings":[{",".join(findings)}],"lacks":[{",".join(lacks)}],"misconceptions":[],'
            f'"rubric":"6550449b7187f575","scale":{1 + int(score * 4.999)},"score":{score},"sentences":[{sentences}]}}')

    def turn(self, question, place, prompt, probe=""):
        self.add("asked", f'{{"turn":{{"limit":90000,"place":{place},{probe}"prompt":{prompt},"think":0}}}}', 100)
        self.add("answerOpened", "{}", 50)
        if not probe and question["hints"] and self.rng.random() < 0.15:
            self.add("hintShown", f'{{"index":0,"text":{dumps(question["hints"][0])}}}', 9000)
        text = self.answer_text(question, 2 if probe else self.rng.randint(3, 6))
        self.type(text)
        if not probe and self.rng.random() < 0.05:
            self.add("skipped", "{}", 500)
            return None
        self.add("answered", f'{{"ending":"done","text":{dumps(text)}}}', 200)
        return text

    def item(self, question, round_number, number):
        place = f'{{"item":{number},"round":{round_number}}}'
        text = self.turn(question, place, question["prompt"])
        if text is None:
            return
        report = self.report(question, text)
        self.add("assessed", f'{{"place":{place},"probesIncluded":0,"report":{report}}}', 30)
        if question["probes"] and self.rng.random() < 0.4:
            probe = self.rng.choice(question["probes"])
            more = self.turn(question, place, dumps(probe["text"]), f'"probe":{dumps(probe["target"])},')
            report = self.report(question, text + "\n\n" + (more or ""))
            self.add("assessed", f'{{"place":{place},"probesIncluded":1,"report":{report}}}', 30)
        if self.rng.random() < 0.1:
            self.add("noted", f'{{"text":{dumps(self.rng.choice(NOTES))}}}', 1000)

    def session(self, start, name, scenario, title):
        rng = self.rng
        self.wall = start
        rounds = [("technical", "Questions", rng.sample(self.bank.technical, rng.randint(1, 3))),
                  ("behavioral", "A story", rng.sample(self.bank.stories, 1))]
        timing = ('"timing":{"answer":90000,"atLimit":"grace","extensionLength":60000,"grace":15000,"maxExtensions":1,'
                  '"think":0,"warnAt":[30000,10000]}')
        texts = [
            f'{{"items":[{",".join(q["item"] for q in items)}],"kind":"{kind}","probes":{{"answer":30000,"max":1}},'
            f'{timing},"title":"{heading}"}}' for kind, heading, items in rounds]
        mode = "typed" if rng.random() < 0.8 else "spoken"
        self.add("started", (
            f'{{"header":{{"agenda":{{"budget":900000,"mode":"{mode}","rounds":[{",".join(texts)}],'
            f'"scenario":"{scenario}","seed":{rng.randint(1, 9999)},"title":{dumps(title)}}},"format":1,'
            f'"session":"{name}","tool":"0.1.0"}}}}'))
        for index, (_, _, items) in enumerate(rounds):
            self.add("roundStarted", f'{{"round":{index}}}', 100)
            for number, question in enumerate(items):
                self.item(question, index, number)
        chance = rng.random()
        if chance < 0.03:
            return "".join(self.lines[:rng.randint(2, len(self.lines))])
        self.add("ended", '{"ending":"completed"}', 300)
        self.afterwards()
        text = "".join(self.lines)
        if chance < 0.04:
            at = rng.randrange(len(text))
            text = text[:at] + "\x00garbage\n" + text[at + 5:]
        return text

    def afterwards(self):
        rng = self.rng
        if rng.random() < 0.12:
            self.add("tagged", f'{{"tag":"{rng.choice(TAGS)}"}}')
        if rng.random() < 0.05:
            self.add("favoured", '{"isFavourite":true}')
        if rng.random() < 0.05:
            self.add("commented", f'{{"text":{dumps(rng.choice(NOTES))}}}')
        if rng.random() < 0.02:
            self.add("discarded", "{}")


def load(hotseat):
    library = os.path.dirname(HERE)

    def shown(*arguments):
        command = [hotseat, "rubric", *arguments, "--json", "--library", library]
        return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)

    return [dict(shown("show", item["id"]), topic=item["topic"])
            for item in shown("list") if item["kind"] == "question"]


def prepare(questions):
    make.bank = Bank(questions)


def make(job):
    folder, seed, numbers = job
    bank = make.bank
    size = 0
    for number in numbers:
        rng = random.Random(f"{seed}/{number}")
        start = FIRST + rng.randrange(SPAN)
        scenario, title = rng.choice(SCENARIOS)
        stamp = time.strftime("%Y-%m-%d-%H%M%S", time.gmtime(start // 1000))
        name = f"{stamp}-{scenario}-{number % 65536:04x}"
        text = Writer(bank, rng).session(start, name, scenario, title).encode()
        path = os.path.join(folder, name)
        os.makedirs(path, exist_ok=True)
        with open(os.path.join(path, "journal.jsonl"), "wb") as file:
            file.write(text)
        size += len(text)
    return size


def generate(folder, hotseat, sessions, seed=1, processes=None):
    """Makes the sessions; returns the bytes of their journals."""
    questions = load(hotseat)
    os.makedirs(folder, exist_ok=True)
    processes = processes or len(os.sched_getaffinity(0))
    jobs = [(folder, seed, range(first, min(first + 500, sessions))) for first in range(0, sessions, 500)]
    with multiprocessing.Pool(processes, prepare, (questions,)) as pool:
        return sum(pool.imap_unordered(make, jobs))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--sessions", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hotseat", default=os.path.join(os.path.dirname(HERE), ".build/release/hotseat"))
    parser.add_argument("--processes", type=int)
    options = parser.parse_args()
    hotseat = os.path.abspath(options.hotseat)
    if not os.access(hotseat, os.X_OK):
        sys.exit(f"{hotseat} is not there; build it first")
    size = generate(options.folder, hotseat, options.sessions, options.seed, options.processes)
    print(f"{options.sessions:,} sessions, {size / options.sessions / 1000:.1f} KB each on average")


if __name__ == "__main__":
    main()
