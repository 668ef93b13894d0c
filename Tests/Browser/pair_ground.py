"""What the check of a pair session stands on: a small library, a terminal, a network that can be cut, a baseline."""

import contextlib
import fcntl
import http.server
import os
import pathlib
import pty
import re
import selectors
import signal
import socket
import struct
import subprocess
import termios
import threading
import time

# Each word is a point of the rubric of its own, and is one only with its last letter: none ends in an e, without which
# its stem would be whole.
WORDS = """anchor basket carpet dolphin emerald feather guitar hammer island jacket kimono ladder magnet nugget orchid
pepper quartz rocket sandal tunnel umbrella violin walnut yogurt zipper almond button copper dragon escort falcon
goblet harbor insect jigsaw knight lantern mitten napkin oyster pillow ribbon salmon trumpet velvet window cactus
beacon""".split()

QUESTIONS = """format: 1
topic: {topic}
questions:
"""

MANY = """  - id: many-words
    level: junior
    prompt: Which things are in the attic?
    model: GLOSS-MODEL-ANSWER an anchor, a basket and the others.
    hints: [Begin with the anchor., HINT-NEVER-GIVEN]
    concepts:
"""

STORY = """  - id: a-quarrel
    level: junior
    competency: conflict
    framework: star
    prompt: Tell me about a quarrel in your team.
    concepts:
      - {id: calm, label: LABEL-CALM, anyOf: [stayed calm], probe: PROBE-CALM How did you keep your temper?}
"""

SCENARIO = """format: 1
id: meeting
title: A meeting of two
summary: For the check.
level: junior
rounds:
  - kind: technical
    questions: [many-words]
    perQuestion: {answer: 5m, warnAt: [5s], extend: {by: 1m, max: 2}}
    probes: {max: 2, answer: 3m}
  - kind: behavioral
    framework: star
    questions: [a-quarrel]
    perQuestion: {answer: 6m, warnAt: [5s]}
    probes: {max: 1, answer: 3m}
  - kind: coding
    challenges: [reverse-string]
    perQuestion: {answer: 5m, warnAt: [5s]}
"""


def write_library(folder):
    """Writes the scenario and its questions; the rest is found in the checkout."""
    for name in ("Scenarios", "Rubrics/Questions"):
        pathlib.Path(folder, name).mkdir(parents=True)
    points = "".join(
        f"      - {{id: {word}, label: LABEL-{word}, anyOf: [{word}], probe: PROBE-{word} What lies beside the `{word}`?}}\n"
        for word in WORDS)
    questions = pathlib.Path(folder, "Rubrics/Questions")
    questions.joinpath("attic.yaml").write_text(QUESTIONS.format(topic="attic") + MANY + points)
    questions.joinpath("quarrels.yaml").write_text(QUESTIONS.format(topic="quarrels") + STORY)
    pathlib.Path(folder, "Scenarios/meeting.yaml").write_text(SCENARIO)


def free_port():
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def until(holds, seconds=20, step=0.02):
    """Waits until a condition holds, and says whether it came to that."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(step)
    return True


class Terminal:
    """A program in a pseudoterminal; what it writes is kept whole."""

    # Colours, moves of the cursor, titles: all that a program may write besides words.
    SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)|\x1b[()][0-9A-B]|\x1b[=>78]|[\r\x07]")

    def __init__(self, *command, folder):
        self.bytes = bytearray()
        self.folder = folder
        control, end = pty.openpty()
        fcntl.ioctl(control, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 110, 0, 0))
        self.control = control

        def take_terminal():
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        environment = dict(os.environ, TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8", HOME=str(folder),
                           INPUTRC="/dev/null", EDITOR="true")
        for name in ("NO_COLOR", "HOTSEAT_LIBRARY", "HOTSEAT_TRANSCRIPTS", "VISUAL"):
            environment.pop(name, None)
        self.process = subprocess.Popen(
            command, stdin=end, stdout=end, stderr=end, env=environment, preexec_fn=take_terminal, close_fds=True)
        os.close(end)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        while True:
            try:
                piece = os.read(self.control, 65536)
            except OSError:
                return
            if not piece:
                return
            self.bytes += piece

    def plain(self, since=0):
        """The words since a place, on one line and without colours."""
        text = bytes(self.bytes[since:]).decode(errors="replace")
        return " ".join(self.SEQUENCE.sub("", text).split())

    def mark(self):
        """The place at which the output is at present."""
        return len(self.bytes)

    def shows(self, words, since=0, seconds=20):
        """Waits for words."""
        return until(lambda: words in self.plain(since), seconds)

    def press(self, keys):
        """Writes keys, and gives the time just before."""
        now = time.time()
        os.write(self.control, keys.encode())
        return now

    def type(self, words, pause=0.02):
        """Types words key by key."""
        for key in words:
            self.press(key)
            time.sleep(pause)

    def enter(self, words=""):
        """Types a line and ends it."""
        self.type(words, 0.004)
        self.press("\r")

    def kill(self):
        """Kills the program as a crash would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        """Ends whatever is left."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        with contextlib.suppress(OSError):
            os.close(self.control)


class Proxy:
    """What lies between a browser and the server: it passes everything on until it is frozen, and then nothing.

    Frozen, it neither closes nor refuses, as a network does that has gone. What was sent meanwhile arrives when it
    thaws, also where its sender has given up and sent it again.
    """

    def __init__(self, target):
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        self.frozen = threading.Event()
        self.pairs = {}
        self.servers = set()
        # All that the server sent.
        self.received = bytearray()
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.listener, selectors.EVENT_READ)
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while True:
            if self.frozen.is_set():
                time.sleep(0.02)
                continue
            for key, _ in self.selector.select(0.05):
                if self.frozen.is_set():
                    break
                if key.fileobj is self.listener:
                    self._accept()
                else:
                    self._pass_on(key.fileobj)

    def _accept(self):
        browser, _ = self.listener.accept()
        try:
            server = socket.create_connection(("127.0.0.1", self.target))
        except OSError:
            return browser.close()
        self.servers.add(server)
        for one, other in ((browser, server), (server, browser)):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.pairs[one] = other
            self.selector.register(one, selectors.EVENT_READ)

    def _pass_on(self, one):
        if one not in self.pairs:
            return
        other = self.pairs[one]
        with contextlib.suppress(OSError):
            piece = one.recv(262_144)
            if piece:
                if one in self.servers:
                    self.received += piece
                return other.sendall(piece)
        for end in (one, other):
            self.pairs.pop(end, None)
            self.servers.discard(end)
            self.selector.unregister(end)
            end.close()

    def freeze(self):
        """Nothing gets through any more."""
        self.frozen.set()

    def thaw(self):
        """Everything gets through again."""
        self.frozen.clear()


class Baseline(http.server.BaseHTTPRequestHandler):
    """A server of the check's own, which answers at once: how long a browser takes where Hotseat has no part in it."""

    protocol_version = "HTTP/1.1"

    def _answer(self, body=b"<!DOCTYPE html><title>baseline</title>"):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _answer

    def log_message(self, *_):
        """Says nothing."""

    @staticmethod
    def start():
        """Starts it and gives its address."""
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Baseline)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/"
