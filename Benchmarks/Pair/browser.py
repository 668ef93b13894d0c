"""What a browser does for a page of a pair session, over plain sockets: it comes by the link, keeps the event stream
open, and posts what its person does."""
import asyncio
import json
import urllib.parse


SECTION = b'event: section\ndata: {"section":"'


class Browser:
    def __init__(self, link):
        parts = urllib.parse.urlsplit(link)
        self.host, self.port = parts.hostname, parts.port
        self.entrance = f"{parts.path}?{parts.query}"
        self.origin = f"http://{parts.netloc}"
        self.headers = f"Host: {parts.netloc}\r\nConnection: keep-alive\r\n"
        self.key = 0
        self.connection = None
        self.is_seated = asyncio.Event()

    async def enter(self):
        reader, writer = await asyncio.open_connection(self.host, self.port)
        writer.write(f"GET {self.entrance} HTTP/1.1\r\n{self.headers}\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        cookie = next(
            line.split(": ", 1)[1].split(";")[0]
            for line in head.split("\r\n") if line.lower().startswith("set-cookie:"))
        await reader.readexactly(length(head))
        self.headers += f"Cookie: {cookie}\r\n"
        self.connection = (reader, writer)

    async def listen(self, take):
        """Gives each event's section and its JSON, undecoded, to `take`, until cancelled."""
        reader, writer = await asyncio.open_connection(self.host, self.port, limit=1 << 20)
        writer.write(f"GET /events HTTP/1.1\r\n{self.headers}Accept: text/event-stream\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        assert b" 200 " in head.split(b"\r\n")[0], head
        self.is_seated.set()
        try:
            while True:
                piece = await reader.readuntil(b"\n\n")
                if piece.startswith(SECTION):
                    name, _, value = piece[len(SECTION):].partition(b'","value":')
                    take(name, value[:-3])
        finally:
            writer.close()

    async def act(self, act):
        """Posts an act, and gives the answer's status."""
        self.key += 1
        body = json.dumps({"key": f"k{self.key}", "act": act}).encode()
        reader, writer = self.connection
        writer.write(
            (f"POST /act HTTP/1.1\r\n{self.headers}Origin: {self.origin}\r\nContent-Type: application/json\r\n"
             f"Content-Length: {len(body)}\r\n\r\n").encode() + body)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        said = await reader.readexactly(length(head))
        return int(head.split(" ", 2)[1]), said


def length(head):
    return next(
        int(line.split(":")[1]) for line in head.split("\r\n") if line.lower().startswith("content-length:"))
