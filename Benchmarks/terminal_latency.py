#!/usr/bin/env python3
"""Measures how long a key takes to appear, and how late a time limit hits.

    terminal_latency.py [--keys N] [--cuts N] [--probe PATH] [--ready TEXT] [-- COMMAND...]

Types single characters, at a person's pace, into COMMAND (by default terminal-probe with a ticking
countdown) and into `bash --norc -i`, in alternation so that both see the same machine, each on a pseudo
terminal of its own. The time from writing a key to reading its echo is printed as median, p99 and maximum.
Then the probe runs N limits of 300 ms while being typed into, and tells by its own clock how late each was.

Exits 1 when the p99 is more than 5 ms above that of bash, or a limit more than 10 ms late.
Standard library only.
"""

import argparse
import os
import pty
import random
import re
import select
import signal
import struct
import sys
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
    print(f"{name:<18} median {times[len(times) // 2]:6.2f} ms   p99 {p99:6.2f} ms   max {times[-1]:6.2f} ms")
    return p99


def measure_echo(command, ready, keys, dice):
    ours = Session(command, ready)
    bash = Session(["bash", "--norc", "--noprofile", "-i"], b"ready> ")
    times = {"command": [], "bash readline": []}
    for _ in range(keys):
        for name, session in (("command", ours), ("bash readline", bash)):
            times[name].append(session.key_to_echo(bytes([dice.choice(b"abcdefghijklmnopqrstuvwxyz")])))
            # About 80 words a minute; both terminals are read meanwhile, so that ticks do not pile up.
            pause = dice.uniform(0.02, 0.14) / 2
            ours.drain(pause / 2)
            bash.drain(pause / 2)
    ours.close()
    bash.close()
    print(f"keystroke to echo, {keys} keys each:")
    return figures("command", times["command"]) - figures("bash readline", times["bash readline"])


def measure_cuts(probe, cuts, dice):
    session = Session([probe, "--seconds", "3000", "--limit", "300", "--after", "repeat"], b"> ")
    late = []
    rest = b""
    while len(late) < cuts:
        os.write(session.fd, bytes([dice.choice(b"abcdefghijklmnopqrstuvwxyz ")]))
        end = time.monotonic() + dice.uniform(0.01, 0.05)
        while (left := end - time.monotonic()) > 0:
            if select.select([session.fd], [], [], left)[0]:
                rest += os.read(session.fd, 65536)
        for match in re.finditer(rb"# cut late=(-?\d+)us", rest):
            late.append(int(match[1]) / 1000)
            rest = rest[match.end():]
            break
    session.close()
    print(f"lateness of a limit, {cuts} limits while typing:")
    figures("terminal-probe", late)
    return max(late)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--cuts", type=int, default=30)
    parser.add_argument("--probe", default=".build/release/terminal-probe")
    parser.add_argument("--ready", default="> ", help="text that tells that COMMAND takes keys")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("command", nargs="*")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    command = options.command or [options.probe, "--seconds", "3000"]
    extra = measure_echo(command, options.ready.encode(), options.keys, dice)
    print(f"difference of p99s {extra:+.2f} ms (at most {MOST_EXTRA_MS:.0f})")
    latest = measure_cuts(options.probe, options.cuts, dice)
    print(f"latest limit {latest:.2f} ms (at most {MOST_LATE_MS:.0f})")
    return 1 if extra > MOST_EXTRA_MS or latest > MOST_LATE_MS else 0


if __name__ == "__main__":
    sys.exit(main())
