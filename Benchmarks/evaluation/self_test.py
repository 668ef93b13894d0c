"""Tests of the arithmetic and of what is done with the replies; `evaluate.py --self-test` runs them."""
import math
import tempfile
import unittest
from pathlib import Path

from evaluation import stories
from evaluation.coverage import measure_coverage
from evaluation.floors import Keywords, Length, Position, recall
from evaluation.measures import auc, bins, calibration_error, f1, pearson, within_groups
from evaluation.rows import PARTS, EvaluationError, gold_label, kind_of, read_rows, story_text
from evaluation.scorer import Scorer
from evaluation.tables import table

STORY = {"id": "a", "segments": [{"label": "O", "text": "Well. "}, {"label": "S", "text": "Café, May."},
                                 {"label": "T", "text": "Fix it."}, {"label": "A", "text": "I did."},
                                 {"label": "R", "text": "It held."}]}


class Arithmetic(unittest.TestCase):
    def test_pearson(self):
        self.assertAlmostEqual(pearson([1, 2, 3], [2, 4, 6]), 1)
        self.assertAlmostEqual(pearson([1, 2, 3], [3, 2, 1]), -1)
        self.assertAlmostEqual(pearson([1, 2, 3, 4], [1, 3, 2, 4]), 0.8)
        self.assertTrue(math.isnan(pearson([1, 1], [0, 5])))

    def test_r_within_questions_leaves_out_small_and_constant_ones(self):
        keys = ["up"] * 5 + ["down"] * 5 + ["small"] * 4 + ["same"] * 5
        xs = [1, 2, 3, 4, 5] * 2 + [1, 2, 3, 4] + [1, 2, 3, 4, 5]
        ys = [1, 2, 3, 4, 5] + [5, 4, 3, 2, 1] + [1, 2, 3, 4] + [7] * 5
        value, count = within_groups(keys, xs, ys)
        self.assertAlmostEqual(value, 0)
        self.assertEqual(count, 2)

    def test_auc_counts_ties_half(self):
        self.assertEqual(auc([0, 0], [1, 1]), 1)
        self.assertEqual(auc([1, 1], [0, 0]), 0)
        self.assertEqual(auc([1, 1, 1], [1, 1]), 0.5)
        self.assertEqual(auc([0, 1], [1, 2]), 0.875)
        self.assertTrue(math.isnan(auc([], [1])))

    def test_auc_is_the_share_of_pairs_won(self):
        low, high = [0.1, 0.4, 0.4, 0.9, 0.2], [0.4, 0.9, 0.3]
        won = sum((h > l) + (h == l) / 2 for h in high for l in low)
        self.assertAlmostEqual(auc(low, high), won / 15)

    def test_f1(self):
        counts = {("S", "S"): 3, ("S", "A"): 1, ("A", "S"): 2, ("A", "A"): 4}
        self.assertAlmostEqual(f1(counts, "S"), 6 / 9)
        self.assertEqual(f1(counts, "R"), 0)

    def test_bins_hold_both_ends(self):
        filled = bins([(0, False), (0.05, True), (0.1, True), (1, True), (0.95, False)])
        self.assertEqual([n for n, _, _ in filled], [2, 1, 0, 0, 0, 0, 0, 0, 0, 2])
        self.assertAlmostEqual(filled[0][1], 0.025)
        self.assertEqual((filled[0][2], filled[1][2], filled[9][2]), (0.5, 1, 0.5))

    def test_calibration_error(self):
        self.assertAlmostEqual(calibration_error([(0.75, True)] * 3 + [(0.75, False)]), 0)
        self.assertAlmostEqual(calibration_error([(0.9, False), (0.2, False), (0.9, False), (0.2, False)]), 0.55)


class Floors(unittest.TestCase):
    def test_recall_leaves_out_common_words_and_counts_each_once(self):
        self.assertEqual(recall("The stack is a last-in list", "a LIST, a list of the last"), 2 / 3)
        self.assertEqual(recall("the of", "the"), 0)

    def test_position_uses_the_shares(self):
        floor = Position({"S": 0.25, "T": 0.0, "A": 0.5, "R": 0.25})
        self.assertEqual(floor.labels(["x"] * 4), ["S", "A", "A", "R"])
        self.assertFalse(floor.presence("", ["x"] * 4, "T"))

    def test_keywords_and_length(self):
        floor = Keywords(PARTS["star"])
        self.assertEqual(floor.labels(["My goal was assigned.", "Blue."]), ["T", "-"])
        self.assertEqual(Length().presence("one two, three", [], "S"), 3)


class Rows(unittest.TestCase):
    def test_labels_lie_on_bytes(self):
        text, gold = story_text(STORY)
        self.assertEqual(len(gold), len(text.encode()))
        start = text.encode().index("Café".encode())
        self.assertEqual(gold_label(gold, start, start + len("Café, May.".encode())), "S")
        self.assertNotIn("Fix", story_text(STORY, "T")[0])

    def test_bad_files_are_refused(self):
        bad = ['{"id": "a"}\n', '{"id": "a", "segments": [{"label": "Z", "text": "x"}]}\n', "nonsense\n", "",
               '{"id": "a", "segments": []}\n{"id": "a", "segments": []}\n',
               '{"id": "a", "framework": "sta", "segments": []}\n']
        for content in bad:
            with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file, self.subTest(content):
                file.write(content)
                file.flush()
                with self.assertRaises(EvaluationError):
                    kind_of(read_rows(file.name), file.name)

    def test_tables_are_aligned(self):
        lines = table(["name", "n"], [["a", 0.5], ["bc", math.nan]]).rstrip().split("\n")
        self.assertEqual(lines[2:], ["| a    | 0.500 |", "| bc   |     - |"])


class Knowing:
    """A scorer that knows the labels: each line of a text is a sentence, labelled by what `labels` says of it."""

    variants = {"all": None}

    def __init__(self, labels):
        self.labels = labels

    def score(self, requests, variant):
        replies = {}
        for request in requests:
            place, sentences = 0, []
            for line in request["answer"].split("\n"):
                end = place + len(line.encode())
                sentences.append({"start": place, "end": end, "label": self.labels[line], "confidence": 1})
                place = end + 1
            presence = {part: {"presence": float(any(s["label"] == part for s in sentences))}
                        for part in PARTS["star"].values()}
            replies[request["id"]] = {"sentences": sentences, "star": presence, "score": len(request["answer"])}
        return replies


class Whole(unittest.TestCase):
    LABELS = {"Well.": "other", "Café, May.": "situation", "Fix it.": "task", "I did.": "action", "It held.": "result"}

    def read(self, labels, rows=(STORY,)):
        texts = stories.story_texts(rows, PARTS["star"])
        return texts, stories.read("star", texts, Knowing(labels), "all")

    def test_who_knows_all_is_never_wrong(self):
        texts, readings = self.read(self.LABELS)
        self.assertEqual(len(texts), 5)
        counts = stories.confusion(texts, readings, PARTS["star"])
        self.assertEqual(counts, {("O", "-"): 1, ("S", "S"): 1, ("T", "T"): 1, ("A", "A"): 1, ("R", "R"): 1})
        self.assertEqual(stories.accuracy(counts), 1)
        self.assertEqual([stories.presence_auc(texts, readings, p) for p in "STAR"], [1] * 4)
        said = stories.presence_pairs(texts, readings, PARTS["star"])
        self.assertEqual((len(said), sum(so for _, so in said), calibration_error(said)), (20, 16, 0))
        self.assertEqual(calibration_error(stories.confidence_pairs(texts, readings)), 0)

    def test_a_part_taken_for_another_shows(self):
        texts, readings = self.read({**self.LABELS, "Fix it.": "action"})
        self.assertEqual(stories.accuracy(stories.confusion(texts, readings, PARTS["star"])), 0.75)
        self.assertEqual(stories.presence_auc(texts, readings, "T"), 0.5)
        self.assertEqual(stories.presence_auc(texts, readings, "A"), 0.5)

    def test_a_label_of_two_letters_is_met_by_either(self):
        story = {"id": "b", "segments": [{"label": "ST", "text": "Fix it."}, {"label": "A", "text": "I did."}]}
        for label, wanted in (("situation", "S"), ("task", "T"), ("action", "S")):
            texts, readings = self.read({**self.LABELS, "Fix it.": label}, [story])
            self.assertIn((wanted, label[0].upper()), stories.confusion(texts, readings, PARTS["star"]))
            # Whether S and T are there cannot be known, that A is and R is not can.
            self.assertEqual(len(stories.presence_pairs(texts, readings, PARTS["star"])), 2)

    def test_the_report_has_its_figures(self):
        text = stories.measure_stories([STORY], Knowing(self.LABELS))
        self.assertIn("1 stories, 1 of them complete; 4 sentences of a part", text)
        self.assertRegex(text, r"label accuracy +\| 1\.000")
        rows = [{"id": str(n), "question": "q", "reference": "r", "answer": "r" * n, "score": n} for n in range(1, 6)]
        self.assertRegex(measure_coverage(rows, Knowing({"r" * n: "other" for n in range(6)})),
                         r"within a question +\| 1\.000")


class Columns(unittest.TestCase):
    def variants(self, *names):
        with tempfile.TemporaryDirectory() as folder:
            for name in names:
                Path(folder, name).write_text("model")
            # Any program does: it is not started.
            with Scorer("/bin/sh", folder, folder) as scorer:
                return {v: sorted(p.name for p in f.iterdir()) for v, f in scorer.variants.items()}

    def test_there_is_a_column_for_each_different_set_of_model_files(self):
        self.assertEqual(self.variants("words.bin", "stories.bin"),
                         {"all": ["stories.bin", "words.bin"], "no word vectors": ["stories.bin"], "no models": []})
        self.assertEqual(self.variants("words.bin"), {"all": ["words.bin"], "no models": []})
        self.assertEqual(self.variants("stories.bin"), {"all": ["stories.bin"], "no models": []})
        self.assertEqual(self.variants(), {"no models": []})

    def test_a_program_that_is_not_there_is_said(self):
        with self.assertRaises(EvaluationError):
            with Scorer("/nowhere/hotseat", "/nowhere", "/nowhere"):
                pass
