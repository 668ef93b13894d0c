"""Labelled stories: are the sentences labelled right, and is a part that is not there missed?"""
from evaluation.floors import Keywords, Length, Position
from evaluation.measures import auc, bins, calibration_error, f1, mean
from evaluation.rows import OTHER, PARTS, EvaluationError, framework_of, gold_label, story_text
from evaluation.tables import reliability, table


def measure_stories(rows, scorer):
    """The figures of each framework in the file."""
    frameworks = dict.fromkeys(framework_of(row) for row in rows)
    return "".join(measure_framework(f, [r for r in rows if framework_of(r) == f], scorer) for f in frameworks)


def measure_framework(framework, rows, scorer):
    parts = PARTS[framework]
    texts = story_texts(rows, parts)
    readings = {variant: read(framework, texts, scorer, variant) for variant in scorer.variants}
    first = next(iter(readings.values()))
    floors = {"keywords": Keywords(parts), "position": Position(shares(texts, first, parts)), "length": Length()}
    for name, floor in floors.items():
        readings[name] = [floor_reading(floor, text, reading, parts) for text, reading in zip(texts, first)]
    tables = {name: confusion(texts, reading, parts) for name, reading in readings.items()}
    aucs = {name: {p: presence_auc(texts, reading, p) for p in parts} for name, reading in readings.items()}

    judged = sum(count for (want, _), count in tables[list(readings)[0]].items() if want != OTHER)
    complete = sum(text["complete"] for text in texts)
    lines = [["label accuracy", *(accuracy(t) for t in tables.values())],
             ["macro F1", *(mean(f1(inner(t), p) for p in parts) if t else None for t in tables.values())]]
    lines += [[f"F1 {parts[p]}", *(f1(inner(t), p) if t else None for t in tables.values())] for p in parts]
    lines += [["mean AUC of presence", *(mean(a.values()) for a in aucs.values())]]
    lines += [[f"AUC {parts[p]}", *(a[p] for a in aucs.values())] for p in parts]
    measured = list(scorer.variants)
    said = {v: presence_pairs(texts, readings[v], parts) for v in measured}
    sure = {v: confidence_pairs(texts, readings[v]) for v in measured}
    lines += [["calibration error of presence", *(calibration_error(said[v]) for v in measured), *[None] * len(floors)],
              ["calibration error of labels", *(calibration_error(sure[v]) for v in measured), *[None] * len(floors)]]

    share = mean(so for _, so in said[measured[0]])
    return (f"{framework}: {len(rows)} stories, {complete} of them complete; {judged} sentences of a part. AUC tells a "
            "complete story from the same one without the part; chance is 0.500.\n\n"
            + table(["", *readings], lines)
            + confusion_table(tables[measured[0]], parts, measured[0])
            + reliability(f"Presence of a part ({measured[0]}; a part is there in {share:.2f} of the cases)",
                          bins(said[measured[0]]), calibration_error(said[measured[0]]))
            + reliability(f"Confidence of a label ({measured[0]}; sentences of no part counted too)",
                          bins(sure[measured[0]]), calibration_error(sure[measured[0]])))


def story_texts(rows, parts):
    """Each story as it is, and each complete one without each of its parts, as dictionaries."""
    texts = []
    for row in rows:
        labels = {segment["label"] for segment in row["segments"]}
        complete = labels >= parts.keys()
        for without in [None, *(parts if complete else [])]:
            text, gold = story_text(row, without)
            texts.append({"id": row["id"] + (f"-without-{without}" if without else ""), "text": text, "gold": gold,
                          "mode": row.get("mode", "typed"), "without": without,
                          "complete": complete and not without, "labels": labels - {without}})
    return texts


def read(framework, texts, scorer, variant):
    """What the program says of each text: sentences as (start, end, letter, confidence), and presences."""
    requests = [{"id": t["id"], "kind": "behavioral", "mode": t["mode"], "answer": t["text"]} for t in texts]
    if framework != "star":
        requests = [{**request, "questionID": f"evaluation-{framework}"} for request in requests]
    replies = scorer.score(requests, variant)
    letters = {name: letter for letter, name in PARTS[framework].items()}
    readings = []
    for text in texts:
        reply = replies[text["id"]]
        if framework not in reply and text["text"]:
            raise EvaluationError(f"row {text['id']!r} was not measured against {framework}")
        said = reply.get(framework, {})
        readings.append({
            "sentences": [(s["start"], s["end"], letters.get(s["label"], "-"), s["confidence"])
                          for s in reply["sentences"]],
            "presence": {letters[name]: float(said[name]["presence"]) if said else 0.0 for name in letters}})
    return readings


def floor_reading(floor, text, reading, parts):
    """A floor's labels for the program's sentences, and its presences."""
    data = text["text"].encode()
    sentences = [data[start:end].decode(errors="replace") for start, end, _, _ in reading["sentences"]]
    labels = floor.labels(sentences)
    spans = [(start, end) for start, end, _, _ in reading["sentences"]]
    return {"sentences": [(*span, label, 0.0) for span, label in zip(spans, labels or [])],
            "presence": {p: floor.presence(text["text"], sentences, p) for p in parts}}


def wanted(text, sentence):
    """The label a sentence should have, given the one it got: a label of several letters is met by any of them."""
    want = gold_label(text["gold"], sentence[0], sentence[1])
    if want and want != OTHER and len(want) > 1:
        return sentence[2] if sentence[2] in want else want[0]
    return want


def shares(texts, readings, parts):
    """The share of the sentences that each part has in the stories as they are."""
    labels = [wanted(t, s) for t, r in zip(texts, readings) if not t["without"] for s in r["sentences"]]
    total = sum(label in parts for label in labels)
    return {p: labels.count(p) / total if total else 0.0 for p in parts}


def confusion(texts, readings, parts):
    """{(wanted, got): count} over the stories as they are."""
    counts = {}
    for text, reading in zip(texts, readings):
        for sentence in [] if text["without"] else reading["sentences"]:
            if want := wanted(text, sentence):
                counts[want, sentence[2]] = counts.get((want, sentence[2]), 0) + 1
    return counts


def inner(counts):
    """A confusion without the sentences that belong to no part: those are not counted in accuracy and F1."""
    return {key: count for key, count in counts.items() if key[0] != OTHER}


def accuracy(counts):
    counts = inner(counts)
    return sum(c for (want, got), c in counts.items() if want == got) / sum(counts.values()) if counts else None


def confusion_table(counts, parts, variant):
    names = {**parts, OTHER: "other"}
    got = {**parts, "-": "other"}
    rows = [[names[want], *(counts.get((want, g), 0) for g in got)] for want in names]
    return f"Sentences by their label (rows) and the one they got (columns; {variant}):\n\n" + table(
        ["", *got.values()], rows)


def presence_auc(texts, readings, part):
    high = [r["presence"][part] for t, r in zip(texts, readings) if t["complete"]]
    low = [r["presence"][part] for t, r in zip(texts, readings) if t["without"] == part]
    return auc(low, high)


def presence_pairs(texts, readings, parts):
    """(presence, it is there) of every part of every text, where the labels leave no doubt."""
    return [(r["presence"][p], p in t["labels"]) for t, r in zip(texts, readings) for p in parts
            if p in t["labels"] or not any(p in label for label in t["labels"] if label != OTHER)]


def confidence_pairs(texts, readings):
    """(confidence, the label is right) of every sentence of the stories as they are."""
    pairs = []
    for text, reading in zip(texts, readings):
        for sentence in [] if text["without"] else reading["sentences"]:
            if want := wanted(text, sentence):
                pairs.append((sentence[3], (sentence[2] if sentence[2] != "-" else OTHER) == want))
    return pairs
