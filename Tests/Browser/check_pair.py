"""Holds a whole pair session: the candidate in a real terminal, the friend in Chromium, and those who should not be
there beside them.

    check_pair.py --hotseat PROGRAM [--browser PROGRAM] [--long]

The parts of the session come one after the other, each a function that says what it looks at; what befalls it is in
`pair_breaks.py`, what others try in `pair_strangers.py`. --long lets the friend go away without a word as well.
Exit status: 0 fine, 1 findings, 2 the check itself failed.
"""

import sys
import time

import pair_breaks
import pair_strangers
import pair_ticks
from pair_ground import Terminal
from pair_scene import Scene, hold

# Controls of the terminal, marks of direction, and a kilobyte of accents on one letter.
HOSTILE = "And\x1b]0;owned\x07 then\x1b[2J,\x1b[31m\x9b2J \u202ebackwards\u2066 e" + "\u0301" * 512 + " where was it?"

def begins(scene):
    """The interview begins when both are ready."""
    scene.console.click("#ready")
    scene.shows("Frida is ready.", "lobby")
    scene.findings.expect(not list(scene.transcripts.glob("*")), "lobby", "it began with one side ready")
    scene.terminal.enter()
    scene.is_at("answering", "lobby")
    scene.shows("Which things are in the attic?", "the first question")
    scene.shows("Your interviewer is here.", "the first question")


def marks_by_hand(scene):
    """A point is unticked, ticked, and left to Hotseat again."""
    scene.console.click(scene.point("concept:anchor") + " input")
    scene.ticks("concept:anchor", "unticking", "[data-there=false][data-by=hand]")
    scene.comes(lambda: len(scene.recorded("pointTicked")) == 1, "unticking", "nothing was journalled")
    scene.console.click(scene.point("concept:anchor") + " input")
    scene.ticks("concept:anchor", "ticking", "[data-there=true][data-by=hand]")
    scene.console.click(scene.point("concept:anchor") + " button")
    scene.ticks("concept:anchor", "back to auto", "[data-there=true][data-by=auto]")


def time_and_hints(scene):
    """More time, a pause, and a hint: the terminal says each."""
    mark = scene.terminal.mark()
    scene.console.click("#extend")
    scene.comes(lambda: len(scene.recorded("extended")) == 1, "extend", "nothing was journalled")
    scene.console.click("#pause")
    scene.is_at("paused", "pause")
    scene.sees(scene.console, "#clock:has-text('stopped')", "pause")
    scene.console.click("#pause")
    scene.is_at("answering", "resume")
    scene.console.click("#hint")
    scene.shows("Begin with the anchor.", "hint", mark)
    scene.sees(scene.console, "#hints-list [data-given=true]", "hint")


def notes_and_a_reload(scene):
    """A note is saved; one of a megabyte is refused and stays in its box; a reload loses nothing."""
    scene.note("NOTE-FIRST looks calm")
    scene.sees(scene.console, "#notes li:has-text('NOTE-FIRST')", "a note")
    scene.console.evaluate("""() => { const box = document.getElementById("note-text");
        box.value = "n".repeat(1 << 20); box.dispatchEvent(new Event("input")); }""")
    scene.console.click("#note-save")
    scene.sees(scene.console, "#refusal", "a note of 1 MB")
    length = scene.console.evaluate("document.getElementById('note-text').value.length")
    scene.findings.expect(length == 1 << 20, "a note of 1 MB", f"{length} characters are left in the box")
    scene.console.fill("#note-text", "NOTE-HALF written when")
    scene.console.reload()
    scene.is_at("answering", "reload")
    scene.ticks("concept:anchor", "reload")
    scene.sees(scene.console, "#notes li:has-text('NOTE-FIRST')", "reload")
    scene.comes(lambda: scene.console.input_value("#note-text") == "NOTE-HALF written when", "reload",
                "the note that was being typed is gone")
    scene.comes(lambda: "the beacon" in scene.console.inner_text("#draft"), "reload", "the draft is gone")
    scene.console.fill("#note-text", "")


def own_question(scene):
    """A question of the friend's own, full of what a terminal obeys, comes as harmless text."""
    scene.console.fill("#own-question", HOSTILE)
    scene.console.click("#ask-own")
    scene.sees(scene.console, "#chosen", "own question")
    mark = scene.terminal.mark()
    scene.console.click("#finish")
    scene.shows("where was it?", "own question", mark)
    raw = bytes(scene.terminal.bytes[mark:]).decode(errors="replace")
    for what, sign in (("a title", "\x1b]0;"), ("a cleared screen", "\x1b[2J"), ("a colour of its own", "\x1b[31m"),
                       ("a C1 control", "\x9b"), ("a mark of direction", "\u202e"), ("another", "\u2066")):
        scene.findings.expect(sign not in raw, "own question", f"{what} reached the terminal")
    # The console has it a moment after the terminal; what is typed there before then belongs to the question before.
    scene.sees(scene.console, "#follow-up:has-text('where was it?')", "own question")


def heard_as_the_answer(scene):
    """What the friend writes down is the answer where nothing was typed, and asking on takes it."""
    scene.console.evaluate("document.getElementById('heard-box').open = true")
    scene.console.fill("#heard", "HEARD it lay beside the anchor")
    scene.comes(lambda: scene.recorded("heardEdited"), "heard text", "nothing was journalled")
    scene.console.click("#finish")
    scene.is_at("choosing", "heard text")
    scene.comes(lambda: any("HEARD it lay" in answer.get("text", "") for answer in scene.recorded("answered")),
                "heard text", "it is not the answer")


def probe_from_the_console(scene):
    """A probe that the console suggests appears in the terminal, and its answer is taken by the candidate."""
    mark = scene.terminal.mark()
    scene.console.evaluate("document.getElementById('probes-more').open = true")
    scene.console.click('[data-probe="concept:basket"] button')
    scene.shows("PROBE-basket", "a probe", mark)
    scene.terminal.enter("Nothing lies there.")
    scene.terminal.enter(":done")
    scene.is_at("choosing", "a probe")


def rates(scene, number):
    """An item is rated and locked."""
    item = scene.console.locator("#scorecard .score-item").nth(number - 1)
    if not item.evaluate("item => item.open"):
        item.locator(":scope > summary").click()
    for scale in item.locator("fieldset").all():
        scale.locator("input[value='4']").check()
    item.locator("button").click()
    scene.comes(lambda: item.get_attribute("data-locked") == "true" and item.locator("fieldset").first.is_hidden(),
                "a rating", "it is not locked")
    scene.comes(lambda: len(scene.recorded("interviewerRated")) == number, "a rating", "nothing was journalled")


def tells_a_story(scene):
    """The parts of a story tick themselves as it is told."""
    scene.console.click("#next")
    scene.shows("a quarrel in your team", "the second question")
    scene.terminal.type("Last year at my company two of us in the team disagreed about the release. My task was to "
                        "decide by Friday. I talked to both of them and I wrote down what each wanted. ", 0.004)
    scene.ticks("component:situation", "a story")
    scene.ticks("component:action", "a story")


def coding(scene):
    """The program shows as it is saved, and a run's verdict when it comes."""
    scene.is_at("choosing", "before the program")
    scene.console.click("#next")
    scene.is_at("coding", "the program")
    scene.comes(lambda: "python" in scene.console.inner_text("#code-about"), "the program", "its language is not told")
    scene.findings.expect(scene.folder not in scene.console.inner_text("body"), "the program", "a path is told")
    program, = scene.transcripts.glob("*/solutions/*.py")
    program.write_text("def reverse(text):\n    return ''.join(text[i] for i in range(len(text) - 1, -1, -1))\n")
    scene.comes(lambda: "range(len(text)" in scene.console.inner_text("#code-text"), "the program", "it does not show")
    scene.terminal.enter(":run")
    scene.sees(scene.console, "#code-runs li[data-passed=true]", "a run", 40)
    scene.terminal.enter(":done")
    scene.is_at("choosing", "the program is done", 40)
    scene.console.click("#next")
    scene.is_at("feedback", "the end of the questions")


def blind_feedback(scene):
    """Both say what they think; neither sees anything before all is in, and then both see the comparison."""
    for number in (1, 2):
        scene.shows(f"{number} of 2", "own ratings")
        scene.terminal.enter("2")
    for prompt in ("clear 1-5", "follow-ups 1-5", "time 1-5"):
        scene.shows(prompt, "the review")
        scene.terminal.enter("5")
    for prompt in ("words", "keep>", "stop>", "start>"):
        scene.shows(prompt, "the advice")
        scene.terminal.enter(f"CANDIDATE-{prompt[:4]}")
    scene.shows("Waiting for Frida", "waiting")
    nothing_is_known(scene)
    for number in (2, 3):
        rates(scene, number)
    scene.console.fill("#advice-keep", "ADVICE-KEEP asking")
    nothing_is_known(scene)
    mark = scene.terminal.mark()
    scene.console.click("#advice-save")
    scene.is_at("open", "the feedback opens")
    scene.sees(scene.console, "#comparison:not(:empty)", "the comparison")
    scene.shows("Enter", "the comparison", mark)
    scene.shows("ADVICE-KEEP", "the comparison in the terminal", mark)
    scene.comes(lambda: "CANDIDATE-keep" in scene.console.inner_text("#comparison"), "the comparison",
                "the candidate's words are not in it")


def nothing_is_known(scene):
    """Nothing of the rubric, the notes or the ratings has reached the candidate, and nothing of theirs the friend."""
    raw = scene.all_shown.decode(errors="replace")
    # As it was written, and as it reads: lines break in the middle of a sentence.
    shown = raw + " ".join(Terminal.SEQUENCE.sub("", raw).split())
    for secret in ("LABEL-", "GLOSS-", "PROBE-CALM", "PROBE-anchor", "PROBE-window", "HINT-NEVER", "NOTE-", "ADVICE-",
                   "HEARD", "Listen for", "Not heard yet", "Where and when it was", "of 5", "It was said well",
                   "The main things were said", "one thing is left unsaid"):
        scene.findings.expect(secret not in shown, "the candidate's terminal", f"{secret!r} was shown")
    sent = bytes(scene.proxy.received).decode(errors="replace")
    for secret in ('"section":"ownRatings"', '"section":"comparison"', '"section":"said"', "CANDIDATE-", "selfRat"):
        scene.findings.expect(secret not in sent, "the friend's page", f"{secret!r} was sent")
    scene.findings.expect('"section":"rubric"' in sent, "the friend's page", "the record of what is sent has nothing")


def ends(scene):
    """When it is over the program ends."""
    scene.terminal.enter()
    scene.comes(lambda: scene.terminal.process.poll() is not None, "the end", "the program does not end")


def whole_session(scene):
    """The lobby's pages, and then all parts in their order."""
    spectator = pair_strangers.Spectator()
    scene.run("meeting", "--with", "Frida", "--as", "Carl")
    context = scene.browser.new_context()
    scene.link_at_start = scene.link
    scene.console = scene.open(context, scene.link, "console")
    return [
        lambda: scene.is_at("lobby", "lobby"),
        lambda: pair_strangers.listens_here_alone(scene),
        lambda: pair_breaks.opened_twice(scene, context),
        lambda: pair_breaks.too_old(scene),
        lambda: begins(scene),
        lambda: pair_ticks.words_to_ticks(scene),
        lambda: marks_by_hand(scene),
        lambda: time_and_hints(scene),
        lambda: notes_and_a_reload(scene),
        lambda: pair_breaks.kept_of_another_session(scene),
        lambda: own_question(scene),
        lambda: heard_as_the_answer(scene),
        lambda: probe_from_the_console(scene),
        lambda: rates(scene, 1),
        lambda: tells_a_story(scene),
        lambda: pair_breaks.network_goes(scene, scene.proxy.freeze, scene.proxy.thaw, 30, "frozen"),
        lambda: pair_breaks.network_goes(scene, lambda: scene.console.context.set_offline(True),
                             lambda: scene.console.context.set_offline(False), 3, "offline"),
        lambda: pair_breaks.killed_and_resumed(scene, spectator),
        lambda: spectator.looks_on(scene),
        lambda: pair_strangers.stay_out(scene),
        lambda: pair_strangers.crowd(scene),
        lambda: pair_strangers.secrets_stay_where_they_are(scene),
        lambda: pair_breaks.friend_leaves(scene),
        lambda: (scene.terminal.enter(), scene.terminal.enter(":done")),
        lambda: coding(scene),
        lambda: pair_breaks.refused_words(scene),
        lambda: spectator.saw_nothing_private(scene),
        lambda: blind_feedback(scene),
        lambda: ends(scene),
        lambda: pair_strangers.no_secret_is_left(scene),
    ]


if __name__ == "__main__":
    sys.exit(hold(__doc__, Scene, whole_session, "a pair session"))
