"""Labelled rows: reading them, telling their kind, and putting a story together."""
import json

# The letters that segments are labelled with, and the components of Rubrics/Frameworks that they stand for.
# A label of several letters, such as ST, means that any of them is right; O belongs to no part.
PARTS = {
    "star": {"S": "situation", "T": "task", "A": "action", "R": "result"},
    "car": {"C": "challenge", "A": "action", "R": "result"},
    "soar": {"S": "situation", "B": "obstacle", "A": "action", "R": "result"},
    "system-design": {"Q": "requirements", "E": "estimates", "I": "interface", "D": "data", "C": "scaling",
                      "W": "trade-offs"},
    "present-past-future": {"P": "present", "X": "past", "F": "future"},
}
OTHER = "O"


class EvaluationError(Exception):
    """Something that keeps figures from being had; its text is a clause for the person at the terminal."""


def read_rows(path):
    """The rows of a JSONL file, with ids that are strings and unique."""
    rows, seen = [], set()
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError:
                raise EvaluationError(f"{path}:{number} is not a JSON object; put one on each line") from None
            if not isinstance(row, dict) or not isinstance(row.get("id"), str) or row["id"] in seen:
                raise EvaluationError(f"{path}:{number} has no id of its own; give each row another one")
            seen.add(row["id"])
            rows.append(row)
    if not rows:
        raise EvaluationError(f"{path} has no rows")
    return rows


def kind_of(rows, path):
    """What the rows of one file are: "story" or "coverage"."""
    kinds = set()
    for row in rows:
        if "segments" in row:
            check_story(row, path)
            kinds.add("story")
        elif row.keys() >= {"question", "reference", "answer", "score"}:
            kinds.add("coverage")
        else:
            raise EvaluationError(f"{path}: row {row['id']!r} has neither segments, nor question, reference, "
                                  "answer and score; Docs/labelled-data.md has the formats")
    if len(kinds) > 1:
        raise EvaluationError(f"{path} mixes stories and graded answers; put them into two files")
    return kinds.pop()


def check_story(row, path):
    framework = framework_of(row)
    if framework not in PARTS:
        raise EvaluationError(f"{path}: row {row['id']!r} has the unknown framework {framework!r}; "
                              f"there are {', '.join(PARTS)}")
    for segment in row["segments"]:
        label = segment.get("label") or "?"
        if label != OTHER and not set(label) <= PARTS[framework].keys():
            raise EvaluationError(f"{path}: row {row['id']!r} has the label {label!r}; "
                                  f"{framework} knows {', '.join(PARTS[framework])} and {OTHER}")


def framework_of(row):
    framework = row.get("framework", "star")
    # What tells no story at all is read as one that should have been: the usual question asks for STAR.
    return "star" if framework == "none" else framework


def story_text(row, without=None):
    """The story, a segment a line, and the label of each of its UTF-8 bytes (None for the line ends).

    With `without`, the segments of that label are left out.
    """
    lines, gold = [], []
    for segment in row["segments"]:
        text = segment["text"].strip()
        if segment["label"] == without or not text:
            continue
        if lines:
            gold.append(None)
        lines.append(text)
        gold += [segment["label"]] * len(text.encode())
    return "\n".join(lines), gold


def gold_label(gold, start, end):
    """The label that most bytes of a sentence have; None where it has none."""
    span = [label for label in gold[start:end] if label]
    return max(dict.fromkeys(span), key=span.count) if span else None
