"""Running `hotseat score --jsonl` with and without its model files."""
import json
import os
import subprocess
import tempfile
from pathlib import Path

from evaluation.rows import PARTS, EvaluationError

# The model files, and the columns of the report: which of them the scorer may read.
WORDS, STORIES = "words.bin", "stories.bin"
VARIANTS = {"all": (WORDS, STORIES), "no word vectors": (STORIES,), "no models": ()}


class Scorer:
    """The program under test. Used in a `with` block, since it keeps its folders in a temporary one."""

    def __init__(self, binary, models, root):
        self.binary, self.models, self.root = str(Path(binary).resolve()), Path(models).resolve(), root
        self.replies = {}

    def __enter__(self):
        if not os.access(self.binary, os.X_OK):
            raise EvaluationError(f"{self.binary} is not there; run make build")
        self.folder = tempfile.TemporaryDirectory()
        there = [name for name in (WORDS, STORIES) if (self.models / name).is_file()]
        self.variants = {}
        for number, (variant, names) in enumerate(VARIANTS.items()):
            wanted = [name for name in names if name in there]
            folder = Path(self.folder.name, f"models-{number}")
            # The same files under another name would be the same column twice; with none at all it is "no models".
            if not wanted:
                self.variants = {v: f for v, f in self.variants.items() if os.listdir(f)}
            elif any(sorted(os.listdir(f)) == sorted(wanted) for f in self.variants.values()):
                continue
            folder.mkdir()
            for name in wanted:
                (folder / name).symlink_to(self.models / name)
            self.variants[variant] = folder
        self._write_library()
        return self

    def __exit__(self, *_):
        self.folder.cleanup()

    def _write_library(self):
        # A line names its framework by the question it answers, so there is a question for each.
        self.library = Path(self.folder.name, "library")
        questions = self.library / "Rubrics/Questions"
        questions.mkdir(parents=True)
        (self.library / "Scenarios").mkdir()
        lines = ["format: 1", "topic: evaluation", "questions:"]
        for framework in PARTS:
            lines += [f"  - id: evaluation-{framework}", "    level: mid", f"    framework: {framework}",
                      "    prompt: Tell me about it.", "    model: This is how it was."]
        (questions / "evaluation.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def score(self, requests, variant):
        """The replies to the requests, by their ids."""
        environment = {**os.environ, "HOTSEAT_MODELS": str(self.variants[variant])}
        text = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
        command = [self.binary, "score", "--jsonl", "--library", str(self.library)]
        done = subprocess.run(command, input=text.encode(), capture_output=True, cwd=self.root, env=environment)
        if done.returncode != 0 and not done.stdout:
            said = done.stderr.decode(errors="replace").strip()
            raise EvaluationError(f"hotseat score ended with status {done.returncode}: {said}")
        replies = {reply["id"]: reply for reply in map(json.loads, done.stdout.decode().splitlines())}
        for request in requests:
            reply = replies.get(request["id"], {"error": "there was no reply"})
            if "error" in reply:
                raise EvaluationError(f"row {request['id']!r} could not be scored: {reply['error']}")
        self.replies.setdefault(variant, []).append(replies)
        return replies

    def remark(self):
        """What must be said of the columns: that there is one, or that some do not differ."""
        if len(self.variants) == 1:
            return "There are no model files, so there is one column.\n"
        names = list(self.variants)
        same = [f'"{a}" and "{b}"' for a, b in zip(names, names[1:]) if self.replies.get(a) == self.replies.get(b)]
        return f"No reply differs between {' nor between '.join(same)}.\n" if same else ""
