"""Loads every page of the local site, and the pages that are files, in a real browser and looks for what is wrong.

    check_pages.py --hotseat PROGRAM --transcripts FOLDER --files FILE ... [--screenshots FOLDER]

Each page is loaded at 375 and 1280 pixels, light and dark: no error in the console, nothing asked for from elsewhere,
nothing wider than the window, no finding of axe (WCAG 2 A and AA). Then the library is walked with the keyboard
alone, and strangers are turned away. Exit status: 0 fine, 1 findings, 2 the check itself failed.

The transcripts need two sessions with answers, one of them of a scenario that was held twice.
"""

import argparse
import json
import pathlib
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError, sync_playwright

from findings import CHROMIUM, Findings

WIDTHS = (375, 1280)
SCHEMES = ("light", "dark")


def serve(hotseat, transcripts):
    """Starts the site and returns its process and the link with the token."""
    process = subprocess.Popen(
        [hotseat, "serve", "--port", "0", "--transcripts", transcripts],
        stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
    line = process.stdout.readline().strip()
    match = re.search(r"http://\S+", line)
    if not match:
        process.kill()
        sys.exit(f"check_pages: no link in what `hotseat serve` said first: {line!r}")
    return process, match.group(0)


def pages(hotseat, transcripts):
    """The paths of the site's pages, by name."""
    listed = json.loads(subprocess.run(
        [hotseat, "review", "--json", "--transcripts", transcripts], check=True, capture_output=True).stdout)
    ids = [session.get("summary", session)["id"] for session in listed]
    first, second = ids[0], ids[1]
    whole = json.loads(subprocess.run(
        [hotseat, "review", first, "--json", "--transcripts", transcripts], check=True,
        capture_output=True).stdout)
    question = next(item["question"] for round_ in whole["rounds"] for item in round_["items"] if "question" in item)
    return {
        "library": "/",
        "search": "/?q=lock",
        "search-nothing": "/?q=zzzzqqqq",
        "filtered": "/?mode=typed&since=2020-01-01",
        "session": f"/sessions/{first}",
        "replay": f"/sessions/{first}/replay",
        "rescored": f"/sessions/{first}/rescored",
        "progress": "/progress",
        "question": f"/questions/{question}",
        "hostile": f"/sessions/{second}",
        "hostile-replay": f"/sessions/{second}/replay",
        "compare": f"/compare?a={second}&b={first}",
        "missing": "/sessions/2020-01-01-000000-nothing-0000",
    }


def check_page(page, url, where, findings, expects_status=200, screenshot=None):
    """Loads one page and says what is wrong with it."""
    trouble = []
    page.on("console", lambda message: trouble.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    origin = re.match(r"\w+://[^/]*", url).group(0)
    page.on("request", lambda request: trouble.append(f"asks for {request.url}")
            if not request.url.startswith((origin, "data:")) else None)
    response = page.goto(url, wait_until="load")
    page.wait_for_load_state("networkidle")
    if response is not None and response.status != expects_status:
        findings.add(where, f"status {response.status} in place of {expects_status}")
    for line in trouble:
        # The browser itself reports a page that is meant to be missing.
        if not (expects_status == 404 and "404" in line):
            findings.add(where, line)
    if page.title() in ("obeyed", "title"):
        findings.add(where, "an answer was obeyed")
    width = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    if width[0] > width[1]:
        findings.add(where, f"is {width[0]} pixels wide in a window of {width[1]}")
    for selector, count in (("h1", 1), ("main", 1)):
        found = page.locator(selector).count()
        if found != count:
            findings.add(where, f"has {found} <{selector}>")
    results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
    for violation in results.response["violations"]:
        nodes = [node["html"][:160] for node in violation["nodes"][:3]]
        findings.add(where, f"axe {violation['id']} ({violation['impact']}): {violation['help']}: {nodes}")
    if screenshot:
        page.screenshot(path=screenshot, full_page=True)


def walk_with_keys(page, base, findings):
    """Finds a session and reads it with Tab and Enter alone."""
    page.goto(base + "/")
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.getAttribute('href') || ''")[:1] != "#":
        findings.add("keys", "the first stop is no link that skips to the content")
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        place = page.evaluate(
            "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " return [e.tagName, e.getAttribute('name') || e.getAttribute('href') || '',"
            " s.outlineStyle !== 'none' || s.boxShadow !== 'none'] })()")
        seen.append(place)
        if not place[2]:
            findings.add("keys", f"one does not see where one is: {place}")
        if place[1] == "q":
            page.keyboard.type("lock")
            page.keyboard.press("Enter")
            try:
                page.wait_for_url("**q=lock**", timeout=5_000)
            except TimeoutError:
                findings.add("keys", f"Enter in the search leads to {page.url}")
            page.goto(base + "/")
            break
    else:
        findings.add("keys", f"no search field within sixty stops: {seen[:10]}")
    for _ in range(80):
        page.keyboard.press("Tab")
        link = page.evaluate("document.activeElement.getAttribute('href') || ''")
        if link.startswith("/sessions/"):
            page.keyboard.press("Enter")
            page.wait_for_url("**/sessions/**")
            return
    findings.add("keys", "no session within eighty stops")


def replay_runs(page, base, path, findings):
    """Plays a little of a session, and moves in it with the keys."""
    page.goto(base + path)
    slider = page.locator("input[type=range]")
    if slider.count() != 1:
        return findings.add("replay", f"has {slider.count()} sliders")
    slider.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    before = float(slider.input_value())
    if before <= 0:
        findings.add("replay", "the slider does not move with the keys")
    page.get_by_role("button", name=re.compile("play", re.I)).first.click()
    for _ in range(100):
        page.wait_for_timeout(100)
        if float(slider.input_value()) > before:
            return
    findings.add("replay", "it does not play")


def strangers_stay_out(base, findings):
    """What comes without the cookie, from elsewhere, or with tricks in its path sees nothing."""
    for path in ("/", "/progress", "/style.css", "/?token=0", "/sessions/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd"):
        try:
            with urllib.request.urlopen(base + path) as response:
                findings.add("strangers", f"{path} is answered with {response.status}")
        except urllib.error.HTTPError as error:
            body = error.read().decode(errors="replace")
            if error.code not in (400, 403, 404) or "root:" in body or "/sessions/2" in body:
                findings.add("strangers", f"{path}: {error.code} {body[:80]!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--hotseat", required=True)
    parser.add_argument("--transcripts", required=True)
    parser.add_argument("--files", nargs="*", default=[])
    parser.add_argument("--screenshots")
    parser.add_argument("--browser", default="/usr/bin/chromium")
    arguments = parser.parse_args()
    findings = Findings()
    shots = pathlib.Path(arguments.screenshots) if arguments.screenshots else None
    if shots:
        shots.mkdir(parents=True, exist_ok=True)
    process, link = serve(arguments.hotseat, arguments.transcripts)
    base = re.match(r"\w+://[^/]*", link).group(0)
    try:
        strangers_stay_out(base, findings)
        known = pages(arguments.hotseat, arguments.transcripts)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=arguments.browser, args=CHROMIUM)
            context = browser.new_context()
            first = context.new_page()
            first.goto(link)
            first.wait_for_url(base + "/")
            if "token" in first.url:
                findings.add("link", "the token stays in the address")
            cookies = context.cookies()
            second = browser.new_context().new_page()
            if second.goto(link).status != 403:
                findings.add("link", "it lets a second browser in")
            second.context.close()
            for scheme in SCHEMES:
                for width in WIDTHS:
                    context = browser.new_context(
                        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce")
                    context.add_cookies(cookies)
                    targets = {name: base + path for name, path in known.items()}
                    targets |= {pathlib.Path(f).stem: pathlib.Path(f).resolve().as_uri() for f in arguments.files}
                    for name, url in targets.items():
                        where = f"{name} at {width}, {scheme}"
                        page = context.new_page()
                        check_page(
                            page, url, where, findings, 404 if name == "missing" else 200,
                            shots and str(shots / f"{name}-{width}-{scheme}.png"))
                        page.close()
                    if width == 1280 and scheme == "light":
                        page = context.new_page()
                        walk_with_keys(page, base, findings)
                        replay_runs(page, base, known["replay"], findings)
                        page.close()
                    context.close()
            browser.close()
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=10)
    count = findings.count
    print(f"Checked {len(known) + len(arguments.files)} pages at {len(WIDTHS)} widths, light and dark: "
          + (f"{count} findings." if count else "no findings."))
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
