"""A pair session as the check sees it: the candidate's terminal, the friend's browsers, and what is asked of both."""

import argparse
import json
import pathlib
import re
import sys
import tempfile
import time
import traceback

from playwright.sync_api import TimeoutError, sync_playwright

from findings import CHROMIUM, Findings
from pair_ground import Proxy, Terminal, free_port, until, write_library


class Meeting:
    """A session with its library, its journal and its pages, whoever sits where."""

    def __init__(self, arguments, findings, folder):
        self.findings = findings
        self.folder = folder
        self.hotseat = arguments.hotseat
        self.is_long = arguments.long
        self.transcripts = pathlib.Path(folder, "Transcripts")
        self.library = pathlib.Path(folder, "Library")
        write_library(self.library)
        self.port = free_port()

    @property
    def journal(self):
        """The events of the session so far."""
        path = next(self.transcripts.glob("*/journal.jsonl"))
        # The last line may still be on its way.
        return [json.loads(line) for line in path.read_text().split("\n")[:-1]]

    def recorded(self, name):
        """The journal's events of a name."""
        return [event[name] for event in self.journal if name in event]

    def open(self, context, address, name):
        """Opens a page, whose errors are findings."""
        page = context.new_page()
        page.set_default_timeout(15_000)
        # The clock of a friend's machine may be wrong.
        page.add_init_script("{ const now = Date.now; window.trueNow = () => now(); Date.now = () => now() + 86400000; }")
        page.on("pageerror", lambda error: self.findings.add(name, f"error on the page: {error}"))
        page.on("console", lambda said: self._hear(name, said))
        page.goto(address)
        return page

    def _hear(self, name, said):
        # A network that is cut, a server that is killed and an act that is refused leave their own lines there.
        if said.type in ("error", "warning") and "Failed to load resource" not in said.text and "net::" not in said.text:
            self.findings.add(name, f"said on the console: {said.text}")

    def sees(self, page, selector, where, seconds=15):
        """Waits until a page shows something."""
        try:
            page.wait_for_selector(selector, state="visible", timeout=seconds * 1000)
            return True
        except TimeoutError:
            self.findings.add(where, f"the page does not show {selector}")
            return False

    def comes(self, holds, where, what, seconds=15):
        """Waits until something holds."""
        return self.findings.expect(until(holds, seconds), where, what)


class Scene(Meeting):
    """A session whose candidate sits at a terminal."""

    def __init__(self, arguments, playwright, findings, folder):
        super().__init__(arguments, findings, folder)
        self.origin = f"http://127.0.0.1:{self.port}"
        self.proxy = Proxy(self.port)
        # The browser believes that it speaks to the server, and sends its name; what it reaches is the proxy.
        self.browser = playwright.chromium.launch(
            executable_path=arguments.browser,
            args=[*CHROMIUM, f"--host-resolver-rules=MAP 127.0.0.1:{self.port} 127.0.0.1:{self.proxy.port}"])
        self.shown = bytearray()
        self.terminal = None
        self.console = None

    def run(self, *words):
        """Starts the program in a new terminal, in place of the one before."""
        if self.terminal:
            self.shown += self.terminal.bytes
            self.terminal.close()
        self.terminal = Terminal(
            self.hotseat, "pair", *words, "--library", str(self.library), "--transcripts", str(self.transcripts),
            "--port", str(self.port), folder=self.folder)

    def close(self):
        """Ends all that is left."""
        self.browser.close()
        if self.terminal:
            self.terminal.close()

    @property
    def last_words(self):
        """What was to be seen at last, for whoever looks into a check that failed."""
        return "The terminal showed at last: " + self.terminal.plain()[-800:]

    @property
    def all_shown(self):
        """Everything that was written to the candidate's terminals so far."""
        return bytes(self.shown + self.terminal.bytes)

    @property
    def link(self):
        """The link that the terminal shows."""
        self.shows("/open?token=", "the start")
        found = re.findall(r"http://\S+/open\?token=\w+", self.terminal.plain())
        return found[-1] if found else sys.exit(f"check_pair: no link: {self.terminal.plain()[-600:]}")

    def shows(self, words, where, since=0, seconds=20):
        """Waits until the terminal shows words."""
        return self.findings.expect(
            self.terminal.shows(words, since, seconds), where,
            f"the terminal does not show {words!r}, but {self.terminal.plain(since)[-300:]!r}")

    def is_at(self, stage, where, seconds=15):
        """Waits until the console is at a stage of the session."""
        return self.sees(self.console, f"body[data-stage={stage}]", where, seconds)

    def note(self, words, kind="observation"):
        """Writes a note in the console."""
        self.console.check(f"input[name=note-kind][value={kind}]")
        self.console.fill("#note-text", words)
        self.console.click("#note-save")

    def point(self, name, attributes=""):
        """Where a point of the rubric stands in the console."""
        return f'[data-point="{name}"]{attributes}'

    def ticks(self, name, where, attributes="[data-there=true]", seconds=15):
        """Waits until a point is ticked, or as its attributes say."""
        return self.sees(self.console, self.point(name, attributes), where, seconds)


def hold(doc, make, parts, what):
    """Holds a session part by part, and says what was found: 0 fine, 1 findings, 2 the check itself failed."""
    parser = argparse.ArgumentParser(description=doc.split("\n")[0])
    parser.add_argument("--hotseat", required=True)
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--timed", action="store_true")
    arguments = parser.parse_args()
    findings = Findings()
    begun = time.monotonic()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        meeting = make(arguments, playwright, findings, folder)
        try:
            for part in parts(meeting):
                start = time.monotonic()
                part()
                if arguments.timed:
                    print(f"  {time.monotonic() - start:5.1f} s  {part.__code__.co_names}", flush=True)
        except Exception:
            traceback.print_exc()
            print(meeting.last_words, file=sys.stderr)
            return 2
        finally:
            meeting.close()
    print(f"Held {what} in {time.monotonic() - begun:.0f} s: "
          + (f"{findings.count} findings." if findings.count else "no findings."))
    return 1 if findings.count else 0
