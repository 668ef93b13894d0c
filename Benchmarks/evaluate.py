#!/usr/bin/env python3
"""Measures `hotseat score` against labelled stories and graded answers. Standard library only.

    evaluate.py [--hotseat BINARY] [--models FOLDER] [--report FILE] [FILE.jsonl ...]
    evaluate.py --self-test

Without files it takes those of Evaluation/. Rows with "segments" are stories, rows with "reference" and "score"
graded answers; Docs/labelled-data.md has the formats. Where the scorer has model files, all is measured three
times: with all of them, without the word vectors, and without any. Exit status 2 when something cannot be measured.
"""
import argparse
import os
import sys
import unittest
from pathlib import Path

from evaluation.coverage import measure_coverage
from evaluation.rows import EvaluationError, kind_of, read_rows
from evaluation.scorer import Scorer
from evaluation.stories import measure_stories
from evaluation.tables import heading

ROOT = Path(__file__).resolve().parent.parent
HEADER = """# What the scorer reaches

Written by `make evaluate REPORT=Docs/evaluation.md`; do not edit. What is measured, and on what, is told in
[labelled-data.md](labelled-data.md). The texts are synthetic, so the figures compare versions of the scorer and
do not promise the same for real people's answers.
"""


def report(files, scorer):
    """The figures of all files as Markdown whose tables are aligned, so that it can be read in a terminal too."""
    parts = []
    for path in files:
        rows = read_rows(path)
        measure = {"story": measure_stories, "coverage": measure_coverage}[kind_of(rows, path)]
        parts.append(heading(name_of(path)) + "\n" + measure(rows, scorer))
    return "".join(parts) + scorer.remark()


def name_of(path):
    """The file as a reader of the report knows it: from the root of the checkout, or by its name alone."""
    path = Path(path).resolve()
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hotseat", default=str(ROOT / ".build/release/hotseat"))
    parser.add_argument("--models", default=os.environ.get("HOTSEAT_MODELS") or str(ROOT / "Rubrics/Models"))
    parser.add_argument("--report", metavar="FILE")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("files", nargs="*", metavar="FILE.jsonl")
    options = parser.parse_args()
    if options.self_test:
        tests = unittest.defaultTestLoader.loadTestsFromName("evaluation.self_test")
        sys.exit(0 if unittest.TextTestRunner().run(tests).wasSuccessful() else 1)
    files = options.files or sorted((ROOT / "Evaluation").rglob("*.jsonl"))
    try:
        with Scorer(options.hotseat, options.models, ROOT) as scorer:
            text = report(files, scorer)
        print(text, end="")
        if options.report:
            Path(options.report).write_text(HEADER + "\n" + text, encoding="utf-8")
    except (EvaluationError, OSError) as error:
        print(f"evaluate: {error}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
