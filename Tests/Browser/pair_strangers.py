"""What those try who have no business at a pair session, while it is held: strangers, other sites, spectators, crowds."""

import collections
import contextlib
import http.client
import json
import os
import pathlib
import resource
import secrets as random_source
import socket
import stat
import threading
import time

from pair_ground import until

PATHS = ("/", "/events", "/style.css", "/pair.css", "/pair-start.js", "/pair.js", "/console.js", "/candidate.js",
         "/overview.js", "/favicon.ico", "/seats.json", "/open", "/open?token=" + "0" * 32, "/../../etc/passwd", "/act")


def ask(scene, method, path, body=None, headers=None, seconds=10):
    """Sends a request to the server itself, and gives the status, or what became of the connection."""
    connection = http.client.HTTPConnection("127.0.0.1", scene.port, timeout=seconds)
    try:
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read()
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__, b""
    finally:
        connection.close()


def friend_headers(scene, **changes):
    """The headers with which the friend's page acts; an empty one is left out."""
    cookie = "; ".join(f"{one['name']}={one['value']}" for one in scene.console.context.cookies())
    headers = {"Cookie": cookie, "Origin": scene.origin, "Content-Type": "application/json"} | changes
    return {name: value for name, value in headers.items() if value}


def act(name):
    """An act of the console as JSON, for the body of a request."""
    return json.dumps({"key": random_source.token_hex(8), "act": {"note": {"text": name, "kind": "opinion"}}})


def secrets(scene):
    """The secrets of the session, read from the one file that may hold them."""
    seats = next(scene.transcripts.glob("*/seats.json"), None)
    scene.findings.expect(seats is not None, "seats.json", "there is none")
    if seats is None:
        return []
    mode = stat.S_IMODE(seats.stat().st_mode)
    scene.findings.expect(mode == 0o600, "seats.json", f"has the mode {mode:o}")
    access = json.loads(seats.read_text())["access"]
    return [link["token"] for link in access["links"]] + [one["secret"] for one in access["passes"]]


def files_with_secrets(scene):
    """The names of the session's files that hold a secret of it."""
    return [path.name for path in scene.transcripts.rglob("*")
            if path.is_file() and any(secret.encode() in path.read_bytes() for secret in scene.secrets)]


def secrets_stay_where_they_are(scene):
    """In the middle of the session, the secrets stand in seats.json alone."""
    scene.secrets = secrets(scene)
    scene.findings.expect(len(scene.secrets) >= 4, "secrets", f"only {len(scene.secrets)} are known")
    names = files_with_secrets(scene)
    scene.findings.expect(names == ["seats.json"], "secrets", f"they stand in {names}")


def no_secret_is_left(scene):
    """After the session no file holds a secret."""
    scene.findings.expect(not list(scene.transcripts.glob("*/seats.json")), "secrets", "seats.json is still there")
    names = files_with_secrets(scene)
    scene.findings.expect(not names, "secrets", f"after the end they stand in {names}")


def listens_here_alone(scene):
    """Without --lan nothing listens but on the loopback. It is looked up where Linux tells it."""
    process = pathlib.Path("/proc", str(scene.terminal.process.pid))
    if not process.exists():
        return
    links = [os.readlink(path) for path in process.joinpath("fd").iterdir()]
    held = {link[8:-1] for link in links if link.startswith("socket:[")}
    places = []
    for name in ("tcp", "tcp6"):
        for line in process.joinpath("net", name).read_text().splitlines()[1:]:
            place, state, inode = (line.split()[index] for index in (1, 3, 9))
            if state == "0A" and inode in held:
                places.append(place)
    wanted = [f"0100007F:{scene.port:04X}"]
    scene.findings.expect(places == wanted, "listening", f"on {places} in place of {wanted}")


def stay_out(scene):
    """Without a cookie, from another site, or too large: nothing is answered and nothing done."""
    notes = len(scene.recorded("interviewerNoted"))

    def refused(where, wanted, got):
        scene.findings.expect(got[0] in wanted, where, f"{got[0]} in place of {wanted}: {got[1][:80]!r}")

    for path in PATHS:
        refused(f"no cookie, {path}", (400, 403), ask(scene, "GET", path))
    for path in ("/act", "/seat"):
        refused(f"no cookie, POST {path}", (403,), ask(
            scene, "POST", path, act("NOTE-STRANGER"), friend_headers(scene, Cookie="")))
    for where, changes in (("another origin", {"Origin": "http://evil.example"}), ("no origin", {"Origin": ""}),
                           ("another port", {"Origin": f"http://127.0.0.1:{scene.port + 1}"}),
                           ("another site", {"Sec-Fetch-Site": "cross-site"}), ("another host", {"Host": "evil.example"}),
                           ("another cookie", {"Cookie": f"hotseat-{scene.port}=1-" + "0" * 32})):
        refused(where, (403,), ask(scene, "POST", "/act", act("NOTE-STRANGER"), friend_headers(scene, **changes)))
    refused("a form", (415,), ask(scene, "POST", "/act", act("NOTE-STRANGER"),
                                  friend_headers(scene, **{"Content-Type": "text/plain"})))
    refused("a body of 10 MB", (413, "BrokenPipeError", "ConnectionResetError"), ask(
        scene, "POST", "/act", b"x" * 10_000_000, friend_headers(scene)))
    refused("a note of 1 MB past the page", (413,), ask(
        scene, "POST", "/act", act("n" * (1 << 20)), friend_headers(scene)))
    long = ask(scene, "POST", "/act", act("n" * 20_000), friend_headers(scene))
    scene.findings.expect(long[0] == 200 and b"A note holds" in long[1], "a note of 20 kB past the page", f"{long}")
    refused("100,000 header bytes", (400, 431, "BrokenPipeError", "ConnectionResetError"), ask(
        scene, "GET", "/", headers={"X-Long": "x" * 100_000}))
    scene.findings.expect(len(scene.recorded("interviewerNoted")) == notes, "strangers", "one of them wrote a note")


def tick_arrives(scene, words, where):
    """The session goes on: what the candidate types is in the console soon."""
    start = time.monotonic()
    scene.terminal.type(words + " ", 0.01)
    scene.findings.expect(
        until(lambda: words in scene.console.inner_text("#draft"), 10), where, "what is typed does not come any more")
    print(f"{where}: what was typed came within {(time.monotonic() - start) * 1000:.0f} ms", flush=True)


def crowd(scene):
    """A thousand idle connections, and then 3,000 requests from one address, leave the interview running."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4096)), hard))
    idle = []
    for _ in range(1000):
        with contextlib.suppress(OSError):
            idle.append(socket.create_connection(("127.0.0.1", scene.port), timeout=2))
    scene.findings.expect(len(idle) >= 900, "1,000 connections", f"only {len(idle)} could be opened")
    tick_arrives(scene, "CROWDED", "1,000 connections")
    for one in idle:
        one.close()

    answers = collections.Counter()

    def flood():
        for _ in range(375):
            answers[ask(scene, "GET", "/", seconds=5)[0]] += 1

    threads = [threading.Thread(target=flood) for _ in range(8)]
    for thread in threads:
        thread.start()
    tick_arrives(scene, "FLOODED", "3,000 requests")
    scene.note("NOTE-FLOODED")
    scene.comes(lambda: any(note["text"] == "NOTE-FLOODED" for note in scene.recorded("interviewerNoted")),
                "3,000 requests", "an act does not arrive")
    for thread in threads:
        thread.join()
    print(f"3,000 requests: {dict(answers)}", flush=True)
    scene.sees(scene.console, "body[data-connected=true]", "3,000 requests")


class Spectator:
    """One who looks on. No link for them is handed out in a pair, so one is put into the file that a session is taken
    up with."""

    def __init__(self):
        self.token = random_source.token_hex(16)
        self.page = None
        # All that was sent to them.
        self.received = bytearray()

    def add_link(self, scene):
        """Puts the link into the file of a session that is not running."""
        path = next(scene.transcripts.glob("*/seats.json"))
        seats = json.loads(path.read_text())
        seats["access"]["links"].append({"seat": {"room": "pair", "role": "spectator"}, "token": self.token})
        path.write_text(json.dumps(seats))

    def looks_on(self, scene):
        """They see the session, and nothing that acts; what they send is refused."""
        context = scene.browser.new_context()
        self.page = scene.open(context, f"{scene.origin}/open?token={self.token}", "spectator")
        scene.sees(self.page, "#interview", "spectator")
        for name in ("note-text", "next", "finish", "scorecard", "own-question", "leave"):
            scene.findings.expect(self.page.locator(f"#{name}").count() == 0, "spectator", f"has #{name}")
        cookie = "; ".join(f"{one['name']}={one['value']}" for one in context.cookies())
        threading.Thread(target=self._record, args=(scene.port, cookie), daemon=True).start()
        notes = len(scene.recorded("interviewerNoted"))
        got = ask(scene, "POST", "/act", act("NOTE-SPECTATOR"), friend_headers(scene, Cookie=cookie))
        scene.findings.expect(got[0] == 403, "spectator", f"their act is answered with {got[0]}")
        scene.findings.expect(len(scene.recorded("interviewerNoted")) == notes, "spectator", "wrote a note")

    def _record(self, port, cookie):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection.request("GET", "/events", headers={"Cookie": cookie})
            stream = connection.getresponse()
            while piece := stream.read1(65536):
                self.received += piece

    def saw_nothing_private(self, scene):
        """Neither notes nor ratings were sent to them."""
        scene.sees(self.page, "body[data-stage=feedback]", "spectator")
        sent = bytes(self.received).decode(errors="replace")
        scene.findings.expect('"section":"rubric"' in sent, "spectator", "the record of what is sent has nothing")
        for secret in ("NOTE-", "ADVICE-", '"section":"notes"', '"section":"scorecard"', '"section":"comparison"'):
            scene.findings.expect(secret not in sent, "spectator", f"is sent {secret!r}")
        self.page.context.close()
