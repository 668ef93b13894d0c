"""Holds a session in a room of `hotseat host`: the candidate and the interviewer each in a Chromium of their own.

    check_room.py --hotseat PROGRAM [--browser PROGRAM] [--long]

The parts of the session come one after the other, each a function that says what it looks at. --long cuts the network
for 30 seconds in place of 12. Exit status: 0 fine, 1 findings, 2 the check itself failed.
"""

import os
import signal
import subprocess
import sys
import time

from findings import CHROMIUM
from pair_ground import Proxy
from pair_scene import Meeting, hold

SCENARIO = """format: 1
id: room
title: In a room
summary: For the check.
level: junior
rounds:
  - kind: technical
    questions: [many-words]
    perQuestion: {answer: 5m, warnAt: [5s]}
    probes: {max: 2, answer: 3m}
  - kind: behavioral
    framework: star
    questions: [a-quarrel]
    perQuestion: {answer: 15s, warnAt: [5s], atLimit: strict}
    probes: {max: 1, answer: 3m}
  - kind: coding
    challenges: [reverse-string]
    perQuestion: {answer: 5m, warnAt: [5s]}
"""

# Sentences, since names in a row are no answer; the middle one is typed in two pieces.
SENTENCES = ["An anchor stands at the door. A basket hangs above it.", " The carp", "et is rolled up.",
             " Somebody painted a dolphin on the wall.", " In the drawer I found an emerald."]

PROGRAM = "def reverse(text):\n    return ''.join(text[i] for i in range(len(text) - 1, -1, -1))\n"


class Room(Meeting):
    """The host with its one room, and a browser on each side of it."""

    def __init__(self, arguments, playwright, findings, folder):
        super().__init__(arguments, findings, folder)
        self.library.joinpath("Scenarios/room.yaml").write_text(SCENARIO)
        self.host = None
        self.start("--room", "red", "room", "--port", str(self.port))
        # All that reaches the candidate's browser goes through here, where it is kept and can be held up.
        self.proxy = Proxy(self.port)
        self.browsers = [
            playwright.chromium.launch(executable_path=arguments.browser, args=[*CHROMIUM, *more])
            for more in ([f"--host-resolver-rules=MAP 127.0.0.1:{self.port} 127.0.0.1:{self.proxy.port}"], [])]
        self.candidate, self.console = (
            self.open(browser.new_context(), self.links[side], side)
            for browser, side in zip(self.browsers, ("candidate", "interviewer")))

    def start(self, *words):
        """Starts the host, and reads the links of its room."""
        command = [self.hotseat, "host", *words, "--library", str(self.library), "--transcripts", str(self.transcripts)]
        self.host = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
            env=dict(os.environ, HOME=self.folder, LANG="C.UTF-8"))
        lines = [self.host.stdout.readline().rstrip("\n").split("\t") for _ in range(3)]
        self.links = {line[0]: line[-1] for line in lines}

    def close(self):
        """Ends all that is left."""
        for browser in self.browsers:
            browser.close()
        self.host.kill()
        self.host.wait()

    @property
    def last_words(self):
        """What was to be seen at last, for whoever looks into a check that failed."""
        pages = (" ".join(page.inner_text("body").split())[-800:] for page in (self.candidate, self.console))
        return "The pages showed at last: " + "\n".join(pages)

    @property
    def answers(self):
        """The answers that were taken, in order."""
        return [answer.get("text", "") for answer in self.recorded("answered")]

    def are_at(self, stage, where, seconds=15):
        """Waits until both pages are at a stage of the session."""
        for page in (self.candidate, self.console):
            self.sees(page, f"body[data-stage={stage}]", where, seconds)

    def reads(self, text, where):
        """Waits until the candidate's box reads so."""
        self.comes(lambda: self.candidate.input_value("#draft") == text, where,
                   f"the box reads {self.candidate.input_value('#draft')!r} in place of {text!r}")


def begins(room):
    """The interview begins when both are ready."""
    room.are_at("lobby", "lobby")
    room.candidate.fill("#name", "Ada")
    for page in (room.candidate, room.console):
        page.click("#ready")
    room.are_at("answering", "lobby")
    room.sees(room.candidate, "#question:has-text('in the attic')", "the first question")
    room.sees(room.console, "#who:has-text('Ada answers')", "the first question")


def words_tick(room):
    """What is typed in one page shows in the other, and ticks points there."""
    room.candidate.type("#draft", SENTENCES[0])
    room.sees(room.console, '[data-point="concept:basket"][data-there=true]', "typing")
    room.comes(lambda: "A basket" in room.console.inner_text("#draft"), "typing", "the console does not show it")


def reloads(room):
    """A reload in the middle of a word loses nothing."""
    room.candidate.type("#draft", SENTENCES[1])
    room.candidate.reload()
    room.reads("".join(SENTENCES[:2]), "reload")
    room.candidate.focus("#draft")
    room.candidate.keyboard.press("Control+End")
    room.candidate.keyboard.type(SENTENCES[2])
    room.sees(room.console, '[data-point="concept:carpet"][data-there=true]', "reload")


def network_goes(room):
    """What is typed while the network is gone arrives when it is back, and nobody has to press anything."""
    room.proxy.freeze()
    room.candidate.type("#draft", SENTENCES[3])
    room.sees(room.candidate, "#connection", "network", 30)
    time.sleep(30 if room.is_long else 12)
    there = room.console.get_attribute('[data-point="concept:dolphin"]', "data-there")
    room.findings.expect(there == "false", "network", "it was not gone")
    room.proxy.thaw()
    room.sees(room.candidate, "body[data-connected=true]", "network", 25)
    room.sees(room.console, '[data-point="concept:dolphin"][data-there=true]', "network", 25)
    room.reads("".join(SENTENCES[:4]), "network")


def host_is_killed(room):
    """The host is killed while a word is typed: both pages come back by themselves, and the answer is all there."""
    room.candidate.type("#draft", SENTENCES[4], delay=30)
    # The journal has a draft a quarter of a second after the console.
    room.comes(lambda: "an emerald." in room.console.inner_text("#draft"), "kill", "the draft did not come")
    links = room.links
    room.host.send_signal(signal.SIGKILL)
    room.host.wait()
    for page in (room.candidate, room.console):
        room.sees(page, "#connection", "kill")
    room.start("--resume")
    room.findings.expect(room.links == links, "resume", "the links are not the same")
    room.are_at("paused", "resume", 25)
    room.candidate.click("#pause")
    room.are_at("answering", "resume")
    room.reads("".join(SENTENCES), "resume")
    room.sees(room.console, '[data-point="concept:emerald"][data-there=true]', "resume")


def hint_and_probe(room):
    """A hint, the answer, and a probe of the interviewer's choice, for which the box begins anew."""
    room.candidate.click("#hint")
    room.sees(room.candidate, "#hints-given:has-text('Begin with the anchor.')", "hint")
    room.console.fill("#note-text", "NOTE-SAVED")
    room.console.click("#note-save")
    room.comes(lambda: room.recorded("interviewerNoted"), "a note", "nothing was journalled")
    room.candidate.focus("#draft")
    room.candidate.keyboard.press("Control+Enter")
    room.are_at("choosing", "the answer")
    room.findings.expect(room.answers[-1] == "".join(SENTENCES), "the answer", f"it reads {room.answers}")
    room.console.evaluate("document.getElementById('probes-more').open = true")
    room.console.click('[data-probe="concept:feather"] button')
    room.are_at("answering", "a probe")
    room.sees(room.candidate, "#follow-up:has-text('PROBE-feather')", "a probe")
    room.sees(room.candidate, "#follow-up code:text-is('feather')", "a probe")
    room.sees(room.console, "#follow-up code:text-is('feather')", "a probe")
    room.reads("", "a probe")
    room.candidate.type("#draft", "The feather lies beside it.")
    room.candidate.click("#done")
    room.are_at("choosing", "a probe")
    room.findings.expect(room.answers[-1] == "The feather lies beside it.", "a probe", f"it reads {room.answers}")


def too_late(room):
    """What is typed in a browser without a network while the time runs out is kept as a remark, and not as the answer to
    what is asked next."""
    room.console.click("#next")
    room.are_at("answering", "the short question")
    room.candidate.type("#draft", "Last year")
    room.comes(lambda: "Last year" in room.console.inner_text("#draft"), "the short question", "the draft did not come")
    # Offline, Chromium leaves the stream that is there alone: the page sees what comes next, and cannot act.
    for page in (room.candidate, room.console):
        page.context.set_offline(True)
    room.candidate.type("#draft", " two of us disagreed, and")
    room.console.evaluate("document.getElementById('heard-box').open = true")
    room.console.type("#heard", "They spoke of a disagreement")
    room.are_at("choosing", "the time is up", 25)
    room.console.context.set_offline(False)
    heard = lambda: "".join(event["edit"]["inserted"] for event in room.recorded("heardEdited"))
    room.comes(lambda: heard().endswith("They spoke of a disagreement"), "the time is up",
               "what the interviewer wrote down once the answer was taken is not kept", 25)
    room.console.type("#heard", " in the team")
    room.comes(lambda: heard().endswith("in the team"), "the time is up", "they cannot write on while they choose")
    room.console.click("#next")
    room.are_at("coding", "the time is up")
    room.candidate.context.set_offline(False)
    room.sees(room.candidate, "#refusal:has-text('is kept as a remark')", "the time is up", 25)
    room.findings.expect(room.answers[-1] == "Last year", "the time is up", f"it reads {room.answers[-1]!r}")
    room.comes(lambda: any("two of us disagreed" in note["text"] for note in room.recorded("noted")), "the time is up",
               "what came too late is not kept")
    room.findings.expect(room.candidate.is_visible("#program"), "the time is up", "the program was handed in")


def coding(room):
    """The program is written, run with a test of one's own, and submitted in the page."""
    for page in (room.candidate, room.console):
        room.sees(page, "#question pre:has-text('letoh')", "the task")
        room.sees(page, "#question code:text-is('list.reverse')", "the task")
    room.candidate.fill("#program", PROGRAM)
    room.comes(lambda: "range(len(text)" in room.console.inner_text("#code-text"), "the program", "it does not show")
    room.candidate.click("#run")
    room.sees(room.candidate, "#code-runs li[data-passed=true]", "a run", 40)
    room.sees(room.console, "#code-runs li[data-passed=true]", "a run")
    room.candidate.fill("#test-text", "reverse('ab') == 'ba'")
    room.candidate.click("#test")
    room.comes(lambda: room.candidate.locator("#code-runs li").count() == 2, "a test", "it was not run", 40)
    room.candidate.click("#submit")
    room.are_at("choosing", "the program is done", 40)
    room.console.click("#next")
    room.are_at("feedback", "the end of the questions")


def blind_feedback(room):
    """Both say what they think; the comparison comes to both when all is in, and not before."""
    for row in room.candidate.locator("#own-ratings-list fieldset").all():
        row.locator("input[value='2']").check()
    for row in room.candidate.locator("#review-scales fieldset").all():
        row.locator("input[value='5']").check()
    room.candidate.fill("#review-words", "CANDIDATE-WORDS")
    room.candidate.click("#review-save")
    room.sees(room.candidate, "#review-saved", "the review")
    room.candidate.fill("#advice-keep", "CANDIDATE-KEEP")
    room.candidate.click("#advice-save")
    rated = room.console.locator("#scorecard .score-item")
    for index in range(rated.count()):
        item = rated.nth(index)
        if not item.evaluate("item => item.open"):
            item.locator(":scope > summary").click()
        for scale in item.locator("fieldset").all():
            scale.locator("input[value='4']").check()
        nothing_is_known(room)
        item.locator("button").click()
        room.comes(lambda: item.get_attribute("data-locked") == "true", "a rating", "it is not locked")
    room.console.fill("#advice-keep", "ADVICE-KEEP")
    nothing_is_known(room)
    room.console.click("#advice-save")
    room.are_at("open", "the feedback opens")
    for page, words in ((room.candidate, "ADVICE-KEEP"), (room.console, "CANDIDATE-WORDS")):
        room.comes(lambda: words in page.inner_text("#comparison"), "the comparison", f"{words} is not in it")


def nothing_is_known(room):
    """Nothing of the rubric, the notes or the ratings was sent to the candidate's browser."""
    sent = bytes(room.proxy.received).decode(errors="replace")
    for secret in ("LABEL-", "GLOSS-", "PROBE-anchor", "PROBE-CALM", "HINT-NEVER", "NOTE-", "ADVICE-", "Listen for",
                   *(f'"section":"{name}"' for name in ("rubric", "probes", "model", "notes", "scorecard", "heard",
                                                        "comparison"))):
        room.findings.expect(secret not in sent, "the candidate's page", f"{secret!r} was sent")
    room.findings.expect('"section":"question"' in sent, "the candidate's page", "the record of what is sent is empty")


def ends(room):
    """The host ends when it is told to, and the session is there to be read."""
    room.host.send_signal(signal.SIGTERM)
    room.comes(lambda: room.host.poll() == 0, "the end", f"the host ended with {room.host.poll()}")
    text = next(room.transcripts.glob("*/transcript.md")).read_text()
    room.findings.expect("I found an emerald" in text, "the end", "the transcript lacks the answer")


def whole_session(room):
    """All parts in their order."""
    return [
        lambda: begins(room),
        lambda: words_tick(room),
        lambda: reloads(room),
        lambda: network_goes(room),
        lambda: host_is_killed(room),
        lambda: hint_and_probe(room),
        lambda: too_late(room),
        lambda: coding(room),
        lambda: blind_feedback(room),
        lambda: ends(room),
    ]


if __name__ == "__main__":
    sys.exit(hold(__doc__, Room, whole_session, "a session in a room"))
