"""A small library for the measurement: one question whose points are said by words that nothing else in an answer is
taken for, so that it is known which key completes a point."""
import os

FIRST = "violet copper marble walnut silver cotton velvet bamboo pewter saffron".split()
SECOND = "lantern compass".split()
POINTS = [f"{first} {second}" for second in SECOND for first in FIRST]

# What an answer holds by the time points are ticked: scoring takes longer the more was said.
OPENING = (
    "I would begin with what the callers need. First the data that comes in is read once and kept in a dictionary by "
    "its key, so that a lookup does not walk the whole list again. Then I would look at the failures: a request may time "
    "out, and a second try must not do the work twice, so each one has an identifier that is remembered. In the team we "
    "measured it before and after, and the slowest page went from four seconds to three hundred milliseconds. I would "
    "write a test for the empty case, one for a single element and one for two that are equal, because that is where "
    "such code breaks. In the end I would ask somebody else to read it. "
)
FILLER = "and I would also use the"


def write(folder):
    """Writes the library; everything else is found where the program's own is."""
    os.makedirs(os.path.join(folder, "Scenarios"))
    os.makedirs(os.path.join(folder, "Rubrics", "Questions"))
    with open(os.path.join(folder, "Scenarios", "bench-pair.yaml"), "w") as file:
        file.write(
            "format: 1\nid: bench-pair\ntitle: Measurement\nsummary: One long answer.\nlevel: mid\nrounds:\n"
            "  - kind: technical\n    title: One question\n    questions: [bench-points]\n"
            "    perQuestion: {answer: 60m, atLimit: soft}\n    probes: {max: 1, answer: 60s}\n")
    with open(os.path.join(folder, "Rubrics", "Questions", "bench.yaml"), "w") as file:
        file.write(
            "format: 1\ntopic: bench\nquestions:\n  - id: bench-points\n    level: mid\n"
            "    prompt: Say all that there is to say.\n    concepts:\n")
        for number, words in enumerate(POINTS):
            file.write(
                f"      - id: p{number}\n        label: point {number}\n        anyOf:\n          - {words}\n"
                f"        probe: What about point {number}?\n")
        file.write(
            "    model: It says all twenty.\n")
