"""How long it takes from a word that is typed to its tick in the console."""

import math
import random
import time

from pair_ground import WORDS, Baseline, until

# What p99 must be, in milliseconds.
LIMIT = 200
# The words come in sentences: of a bare list the analyser believes none.
SAYING = ("I remember that we kept the ", "My uncle once brought home a ", "When it rained we took down the ",
          "Since last summer my aunt has the ", "For years there has been a ")
PLACES = (" under the stairs. ", " because it was too heavy to carry. ", " and forgot it there. ", " next to the chimney. ")

WATCH_TICKS = """() => {
  window.seenTicks = {};
  new MutationObserver((changes) => {
    const now = performance.timeOrigin + performance.now();
    for (const { target } of changes) {
      const name = target.dataset.point;
      if (name && target.dataset.there === "true" && !(name in window.seenTicks)) window.seenTicks[name] = now;
    }
  }).observe(document.getElementById("points"), { subtree: true, attributes: true, attributeFilter: ["data-there"] });
  return trueNow() - (performance.timeOrigin + performance.now());
}"""

POST_ALL_THE_TIME = """async () => {
  window.times = [];
  window.isOver = false;
  await fetch("/", { method: "POST", body: "{}" });
  while (!window.isOver) {
    const start = performance.now();
    await (await fetch("/", { method: "POST", body: "{}" })).text();
    window.times.push(performance.now() - start);
    await new Promise((go) => setTimeout(go, 60));
  }
}"""


def percentile(values, share):
    """The nearest-rank percentile."""
    return sorted(values)[max(0, math.ceil(len(values) * share) - 1)]


def words_to_ticks(scene):
    """Measures the time from the last key of each word to its tick.

    Beside it the same browser posts to a server that has nothing to do with Hotseat. On a machine with much else to do
    those are late as well, and only there may a tick take longer: three times as long as the latest of them, since it
    passes through more hands than they do: terminal, program, analyser, page."""
    clock = scene.console.evaluate(WATCH_TICKS)
    other = scene.open(scene.browser.new_context(), Baseline.start(), "baseline")
    other.evaluate("window.done = (" + POST_ALL_THE_TIME + ")() && undefined")
    pressed = {}
    pauses = random.Random(7)
    for word in WORDS:
        scene.terminal.press(pauses.choice(SAYING))
        scene.terminal.type(word[:-1])
        pressed[word] = scene.terminal.press(word[-1]) * 1000
        time.sleep(0.03 + 0.06 * pauses.random())
        scene.terminal.press(pauses.choice(PLACES))
    until(lambda: scene.console.evaluate("Object.keys(window.seenTicks).length") == len(WORDS), 5)
    posts = other.evaluate("(window.isOver = true, window.times)")
    other.context.close()
    seen = {name.removeprefix("concept:"): at + clock for name, at in
            scene.console.evaluate("window.seenTicks").items()}
    for word in WORDS:
        if word not in seen:
            scene.findings.add("ticks", f"{word!r} was typed and not ticked")
    times = [seen[word] - pressed[word] for word in WORDS if word in seen]
    for word in WORDS:
        if seen.get(word, pressed[word]) < pressed[word] - 2:
            scene.findings.add("ticks", f"{word!r} was ticked {pressed[word] - seen[word]:.0f} ms before it was whole")
    if not times or not posts:
        return scene.findings.add("ticks", "there is nothing to measure")
    idle = percentile(posts, 0.99)
    allowed = max(LIMIT, 3 * idle)
    p50, p99, most = percentile(times, 0.5), percentile(times, 0.99), max(times)
    print(f"words to tick, {len(times)} words: p50 {p50:.0f} ms, p99 {p99:.0f} ms, max {most:.0f} ms; a POST without "
          f"Hotseat: p50 {percentile(posts, 0.5):.0f} ms, p99 {idle:.0f} ms; allowed {allowed:.0f} ms", flush=True)
    scene.findings.expect(p99 <= allowed, "ticks", f"p99 is {p99:.0f} ms, more than {allowed:.0f}")
