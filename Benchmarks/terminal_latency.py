#!/usr/bin/env python3
"""Measures how long a key takes to appear in an interview, and how late a time limit hits.

    terminal_latency.py [--keys N] [--cuts N] [--hotseat PATH]

Types single characters, at a person's pace, into the answer to a question of `hotseat interview`, its
countdown ticking and every key going to the journal, and into `bash --norc -i`, in alternation so that both
see the same machine, each on a pseudo terminal of its own. The time from writing a key to reading its echo is
printed as median, p99 and maximum.

Then an interview of N questions with strict limits of 2 s is typed into until each is cut off. Three figures
tell how late, all by the machine's clock, which this program and the interview share, against the instant at
which the limit was due (`at` of `limitReached`, on the time line that `started` begins):
- cut off: `wall` of `limitReached`; from here on no key counts. Whole milliseconds, as the journal has them.
- answer taken: `wall` of `answered`, which waits until the disk has `limitReached`.
- told: when the words "Time is up." were read here, so with the disk and the terminal in between.

Exits 1 when the p99 is more than 5 ms above that of bash, or a cut was more than 10 ms late. How long a disk
takes to sync is not ours to judge, so the other two are only printed.
Standard library only. A library and a transcripts folder of its own are made and removed again.
"""

import argparse
import glob
import json
import os
import pty
import random
import re
import select
import signal
import shutil
import struct
import sys
import tempfile
import termios
import time
import fcntl

MOST_EXTRA_MS = 5.0
MOST_LATE_MS = 10.0
PATIENCE = 20.0


class Session:
    """A program on a pseudo terminal."""

    def __init__(self, command, ready):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            environment = dict(
                os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", INPUTRC="/dev/null", PS1="ready> "
            )
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
        self.column = 0
        self.read_until(lambda output: ready in output)
        self.drain(0.3)

    def read_until(self, condition):
        output = b""
        end = time.monotonic() + PATIENCE
        while not condition(output):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.fd], [], [], left)[0]:
                raise SystemExit(f"nothing more came; the output ends with {output[-200:]!r}")
            output += os.read(self.fd, 65536)
        return output

    def drain(self, seconds):
        """Reads whatever comes for a while, such as ticks."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.fd], [], [], left)[0]:
                os.read(self.fd, 65536)

    def key_to_echo(self, key):
        """Milliseconds from writing a letter until it is read back."""
        begun = time.perf_counter()
        os.write(self.fd, key)
        # A tick can come before the echo; its digits and cursor movements hold no small letter.
        self.read_until(lambda output: key in re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", output))
        taken = (time.perf_counter() - begun) * 1000
        self.column += 1
        if self.column == 60:
            os.write(self.fd, b"\x15")  # Ctrl-U: begin the line again
            self.column = 0
            self.drain(0.05)
        return taken

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def figures(name, times):
    times = sorted(times)
    p99 = times[min(len(times) - 1, int(len(times) * 0.99))]
    print(f"  {name:<22} median {times[len(times) // 2]:6.2f} ms   p99 {p99:6.2f} ms   max {times[-1]:6.2f} ms")
    return p99


def scenario(folder, name, questions, times):
    with open(f"{folder}/Scenarios/{name}.yaml", "w", encoding="utf-8") as file:
        file.write(f"""format: 1
id: {name}
title: A measurement
summary: For measuring.
level: junior
rounds:
  - kind: technical
    questions: [{", ".join(questions)}]
    perQuestion: {times}
    probes: {{max: 0}}
""")


def make_library(folder, cuts):
    """A library with one long question, and with as many short ones as there are limits to measure."""
    names = [f"question-{number}" for number in range(cuts)]
    os.makedirs(f"{folder}/Scenarios")
    os.makedirs(f"{folder}/Rubrics/Questions")
    with open(f"{folder}/Rubrics/Questions/measuring.yaml", "w", encoding="utf-8") as file:
        file.write("format: 1\ntopic: measuring\nquestions:\n")
        for name in names:
            file.write(f"  - {{id: {name}, level: junior, prompt: '{name}?', model: 'A row of boxes.'}}\n")
    scenario(folder, "echo", names[:1], "{answer: 2h}")
    scenario(folder, "limits", names, "{answer: 2s, warnAt: [1s], atLimit: strict}")


def interview(hotseat, folder, name):
    return [
        hotseat, "interview", name, "--no-self-rating", "--library", f"{folder}/library", "--transcripts", f"{folder}/{name}",
    ]


def measure_echo(command, keys, dice):
    ours = Session(command, b"answer> ")
    bash = Session(["bash", "--norc", "--noprofile", "-i"], b"ready> ")
    times = {"hotseat interview": [], "bash readline": []}
    for _ in range(keys):
        for name, session in (("hotseat interview", ours), ("bash readline", bash)):
            times[name].append(session.key_to_echo(bytes([dice.choice(b"abcdefghijklmnopqrstuvwxyz")])))
            # About 80 words a minute; both terminals are read meanwhile, so that ticks do not pile up.
            pause = dice.uniform(0.02, 0.14) / 2
            ours.drain(pause / 2)
            bash.drain(pause / 2)
    ours.close()
    bash.close()
    print(f"keystroke to echo, {keys} keys each:")
    return [figures(name, times[name]) for name in times]


def measure_cuts(command, transcripts, cuts, dice):
    """How late the latest cut was, in milliseconds."""
    session = Session(command, b"answer> ")
    shown = []
    rest = b""
    end = time.monotonic() + 2 * cuts + PATIENCE
    while len(shown) < cuts and time.monotonic() < end:
        try:
            os.write(session.fd, bytes([dice.choice(b"abcdefghijklmnopqrstuvwxyz")]))
            pause = time.monotonic() + dice.uniform(0.01, 0.05)
            while (left := pause - time.monotonic()) > 0:
                if select.select([session.fd], [], [], left)[0]:
                    rest += os.read(session.fd, 65536)
                    if b"Time is up." in rest:
                        shown.append(time.time() * 1000)
                        rest = rest.split(b"Time is up.", 1)[1]
        except OSError:
            break  # The interview is over, and its terminal gone.
    session.close()
    journal = glob.glob(f"{transcripts}/*/journal.jsonl")[0]
    with open(journal, encoding="utf-8") as file:
        events = [json.loads(line) for line in file]
    # The instant from which the session's time is counted, on the machine's clock: no event can be written
    # before it happens, so the least delay is the nearest to it.
    origin = min(event["wall"] - event["at"] for event in events)
    due = [origin + event["at"] for event in events if "limitReached" in event]
    taken = [event["wall"] for event in events if event.get("answered", {}).get("ending") == "timedOut"]
    if len(due) != cuts or len(taken) != cuts or len(shown) != cuts:
        raise SystemExit(f"of {cuts} limits the journal has {len(due)}, and {len(shown)} were shown")
    cut = [event["wall"] - origin - event["at"] for event in events if "limitReached" in event]
    print(f"lateness of a limit, {cuts} limits while typing:")
    figures("cut off", cut)
    figures("answer taken", [there - then for there, then in zip(taken, due)])
    figures("told on the screen", [there - then for there, then in zip(shown, due)])
    return max(cut)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=400)
    parser.add_argument("--cuts", type=int, default=12)
    parser.add_argument("--hotseat", default=".build/release/hotseat")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    hotseat = os.path.abspath(options.hotseat)
    if not os.access(hotseat, os.X_OK):
        raise SystemExit(f"there is no {hotseat}; make it with: make build")
    folder = tempfile.mkdtemp(prefix="hotseat-latency-")
    try:
        make_library(f"{folder}/library", options.cuts)
        ours, bash = measure_echo(interview(hotseat, folder, "echo"), options.keys, dice)
        print(f"  difference of the p99s {ours - bash:+.2f} ms (at most {MOST_EXTRA_MS:.0f})")
        latest = measure_cuts(interview(hotseat, folder, "limits"), f"{folder}/limits", options.cuts, dice)
        print(f"  latest {latest:.0f} ms (at most {MOST_LATE_MS:.0f})")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if ours - bash > MOST_EXTRA_MS or latest > MOST_LATE_MS else 0


if __name__ == "__main__":
    sys.exit(main())
