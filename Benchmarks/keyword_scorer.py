#!/usr/bin/env python3
"""A scorer as people write it in an afternoon: the share of a question's keywords that stand in the answer.

    keyword_scorer.py KEYWORDS.json <rows.jsonl >scores.jsonl

Reads the rows of `hotseat score --jsonl` and writes {"id", "score"} for each. KEYWORDS.json maps a question's id to
its keywords; a row with a reference of its own takes its keywords from there. Only a yardstick for speed: it says
nothing of parts, quotes, negations or lists. Standard library only.
"""
import json
import re
import sys

WORD = re.compile(r"[a-z0-9_]+")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        known = {name: set(words) for name, words in json.load(file).items()}
    for line in sys.stdin:
        row = json.loads(line)
        keywords = known.get(row.get("questionID"))
        if keywords is None:
            reference = row.get("reference", "")
            keywords = known.get(reference)
            if keywords is None:
                keywords = known[reference] = {w for w in WORD.findall(reference.lower()) if len(w) > 3}
        words = set(WORD.findall(row["answer"].lower()))
        score = len(keywords & words) / len(keywords) if keywords else 0
        print(json.dumps({"id": row["id"], "score": round(score, 4)}))


if __name__ == "__main__":
    main()
