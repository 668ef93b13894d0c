"""Graded short answers: does the score rise with the grade?"""
from evaluation.floors import recall, words
from evaluation.measures import pearson, within_groups
from evaluation.tables import table


def measure_coverage(rows, scorer):
    """Pearson's r of score and grade, over all answers and as the mean within a question, beside floors."""
    requests = [{"id": row["id"], "kind": "technical",
                 **{key: row[key] for key in ("question", "reference", "answer")}} for row in rows]
    columns = {}
    for variant in scorer.variants:
        replies = scorer.score(requests, variant)
        columns[variant] = [float(replies[row["id"]]["score"]) for row in rows]
    columns["word recall"] = [recall(row["reference"], row["answer"]) for row in rows]
    columns["length"] = [len(words(row["answer"])) for row in rows]

    grades = [float(row["score"]) for row in rows]
    questions = [row["question"] for row in rows]
    inside = [within_groups(questions, got, grades) for got in columns.values()]
    used = max(count for _, count in inside)
    return (f"{len(rows)} graded answers to {len(set(questions))} questions. Pearson's r of score and grade; the mean "
            f"within a question is over the {used} that have five answers and differ in grade.\n\n"
            + table(["r", *columns], [["all answers", *(pearson(got, grades) for got in columns.values())],
                                      ["within a question", *(value for value, _ in inside)]]))
