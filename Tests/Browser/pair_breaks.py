"""What may befall the friend's side of a pair session: another browser, an old one, a network or a program that goes."""

import time


def opened_twice(scene, context):
    """The link in a second browser: it is told, asks, is refused, asks again, is given the page, and gives it back."""
    first, link = scene.console, scene.link
    second_context = scene.browser.new_context()
    second = scene.open(second_context, link, "second browser")

    def hands_over(holder, asker, answer, where):
        if scene.sees(asker, "#take-over", where):
            asker.click("#take-over")
        if scene.sees(holder, "#asker", where):
            holder.click(answer)

    scene.sees(second, "#seat", "a link opened twice")
    scene.findings.expect(second.is_hidden("#table"), "a link opened twice", "the second browser sees the table")
    hands_over(first, second, "#keep-seat", "asking for the page")
    scene.sees(second, "body[data-seat=refused]", "keeping the page")
    hands_over(first, second, "#give", "asking again")
    scene.sees(second, "body[data-seat=yours]", "giving the page")
    hands_over(second, first, "#give", "asking back")
    scene.sees(first, "body[data-seat=yours]", "asking back")
    first.close()
    scene.sees(second, "#take-over:text-is('Take over')", "the first browser is closed")
    second.click("#take-over")
    scene.sees(second, "body[data-seat=yours]", "taking over")
    scene.console = first = scene.open(context, scene.origin, "console")
    hands_over(second, first, "#give", "back again")
    scene.sees(first, "body[data-seat=yours]", "back again")
    second_context.close()


def too_old(scene):
    """Without event streams, and without scripts, there is a clear page."""
    words = "This browser is too old for the console. Use a current"
    cookies = scene.console.context.cookies()
    for where, options, script in (
            ("no event streams", {}, "delete window.EventSource"), ("no scripts", {"java_script_enabled": False}, None)):
        context = scene.browser.new_context(**options)
        context.add_cookies(cookies)
        if script:
            context.add_init_script(script)
        page = scene.open(context, scene.origin, where)
        said = page.locator("main").inner_text()
        scene.findings.expect(words in said, where, f"the page says {said!r}")
        context.close()


def kept_of_another_session(scene):
    """What a tab has kept of another session is thrown away, and the page is that of this one."""
    scene.console.evaluate("""() => {
        sessionStorage.setItem("hotseat-interviewer-session", '"another"');
        sessionStorage.setItem("hotseat-interviewer-text-note-text", '"OTHER-NOTE"');
        sessionStorage.setItem("hotseat-interviewer-outbox", JSON.stringify([{
            key: "other", act: { note: { text: "OTHER-WAITING", kind: "opinion" } }, exchange: null }])); }""")
    where = "another session's tab"
    loads = []
    scene.console.on("load", lambda _: loads.append(1))
    scene.console.reload()
    # The page then loads itself once more, in the middle of which nothing can be asked of it.
    for _ in range(150):
        if len(loads) < 2:
            scene.console.wait_for_timeout(100)
    scene.findings.expect(len(loads) == 2, where, f"the page was loaded {len(loads)} times")
    scene.is_at("answering", where)
    scene.ticks("concept:anchor", where)
    session = scene.console.evaluate("sessionStorage.getItem('hotseat-interviewer-session')")
    scene.findings.expect(session != '"another"', where, "the tab still counts as another session's")
    scene.findings.expect(scene.console.input_value("#note-text") == "", where, "a field holds what was written there")
    texts = [note["text"] for note in scene.recorded("interviewerNoted")]
    scene.findings.expect("OTHER-WAITING" not in texts, where, f"what waited there was sent: {texts}")


def refused_words(scene):
    """What is not taken of a question is back in its field; when the questions are over, none can be asked."""
    scene.findings.expect(scene.console.is_hidden("#note-form"), "refused words", "a note can be begun")
    scene.console.evaluate("""() => {
        document.getElementById("own-question").value = "Is it too late?";
        document.getElementById("ask-own").disabled = false;
        document.getElementById("ask-own").click(); }""")
    scene.sees(scene.console, "#refusal:has-text('The questions are over.')", "refused words")
    scene.comes(lambda: scene.console.input_value("#own-question") == "Is it too late?", "refused words",
                "they are gone")
    scene.console.click("#refusal-close")


def network_goes(scene, cut, mend, seconds, where):
    """What is done while the network is gone arrives afterwards, once and in order, and nobody has to press anything."""
    before = len(scene.recorded("interviewerNoted"))
    cut()
    scene.terminal.type(f"And then {where} ", 0.004)
    names = [f"NOTE-{where}-{number}" for number in range(3)]
    for name in names:
        scene.note(name)
    ticks = len(scene.recorded("pointTicked"))
    scene.console.click(scene.point("concept:calm") + " input")
    wanted = scene.console.get_attribute(scene.point("concept:calm"), "data-there")
    time.sleep(seconds)
    scene.findings.expect(len(scene.recorded("interviewerNoted")) == before, where, "the network was not gone")
    # Offline, Chromium leaves the stream that is there alone, so only what is frozen is noticed.
    if where == "frozen":
        scene.sees(scene.console, "#connection", where, 20)
    mend()
    scene.sees(scene.console, "body[data-connected=true]", where, 25)
    scene.comes(lambda: len(scene.recorded("pointTicked")) > ticks, where, "a tick by hand is lost", 25)
    scene.ticks("concept:calm", where, f"[data-there={wanted}][data-by=hand]")
    scene.console.wait_for_timeout(300)
    texts = [note["text"] for note in scene.recorded("interviewerNoted")][before:]
    scene.findings.expect(texts == names, where, f"the notes came as {texts}")
    shown = scene.console.locator("#notes li").all_inner_texts()
    scene.findings.expect(all(sum(name in line for line in shown) == 1 for name in names), where,
                          f"the console shows {shown}")
    scene.comes(lambda: f"And then {where}" in scene.console.inner_text("#draft"), where, "the draft did not go on")


def killed_and_resumed(scene, spectator):
    """The candidate's program is killed in the middle of an answer: the console comes back by itself."""
    scene.terminal.type("We shipped KILLED", 0.004)
    scene.comes(lambda: "KILLED" in scene.console.inner_text("#draft"), "kill", "the draft did not come")
    scene.console.wait_for_timeout(300)
    notes = [note["text"] for note in scene.recorded("interviewerNoted")]
    scene.terminal.kill()
    scene.sees(scene.console, "#connection", "kill")
    scene.console.fill("#note-text", "NOTE-KILLED while it was down")
    scene.console.click("#note-save")
    spectator.add_link(scene)
    scene.run("--resume")
    scene.shows("Does that time count against you?", "resume")
    scene.terminal.enter("n")
    scene.shows("KILLED", "resume")
    scene.sees(scene.console, "body[data-connected=true][data-stage=answering]", "resume", 25)
    scene.comes(lambda: "KILLED" in scene.console.inner_text("#draft"), "resume", "the draft is gone")
    scene.ticks("component:situation", "resume")
    scene.ticks("concept:calm", "resume", "[data-by=hand]")
    scene.comes(lambda: [note["text"] for note in scene.recorded("interviewerNoted")] ==
                notes + ["NOTE-KILLED while it was down"], "resume", "the notes are not what they were, and the new one")
    scene.comes(lambda: scene.console.locator("#notes li").count() == len(notes) + 1, "resume",
                "the console has other notes")


def friend_leaves(scene):
    """The friend leaves: the interview goes on as one alone, and says so. They come back by a button, or their link."""

    def leave(where):
        mark = scene.terminal.mark()
        scene.console.click("#leaving summary")
        scene.console.click("#leave")
        scene.shows("The interview goes on as one alone", where, mark)
        scene.sees(scene.console, "#left", where)
        scene.findings.expect(scene.console.is_hidden("#interview"), where, "the page goes on as if nothing were")

    def is_back(where, mark):
        scene.shows("Your interviewer is here.", where, mark)
        scene.is_at("answering", where)
        scene.sees(scene.console, "#interview", where)

    leave("the friend leaves")
    mark = scene.terminal.mark()
    scene.console.click("#come-back")
    is_back("the friend comes back", mark)
    leave("the friend leaves again")
    mark = scene.terminal.mark()
    scene.console.goto(scene.link_at_start)
    is_back("the friend comes back by the link", mark)
    if scene.is_long:
        context, mark = scene.console.context, scene.terminal.mark()
        scene.console.close()
        scene.shows("The interview goes on as one alone", "the friend closes the window", mark, 60)
        mark = scene.terminal.mark()
        scene.console = scene.open(context, scene.origin, "console")
        is_back("the friend opens the window again", mark)
