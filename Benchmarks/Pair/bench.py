#!/usr/bin/env python3
"""Measures how soon a point is ticked in the interviewer's console after the candidate has written its words, with many
rooms at once.

usage: bench.py HOTSEAT [--rooms 200] [--seconds 60] [--limit 1.0] [--short]

Each room has a candidate who types five keys a second, each of which is sent as a page sends it, and a console. A time
is taken from the moment at which the draft that completes a point's words is handed to the socket to the moment at which
the console's stream has the rubric with that point ticked. The client runs beside the program on the same cores. With
one room and with all: resident memory, threads and processor time. Exits with 1 where p99 is above the limit.
"""
import argparse
import asyncio
import json
import os
import random
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import library
from browser import Browser
from host import Host

KEYS_PER_SECOND = 5


class Room:
    def __init__(self, links):
        self.candidate, self.console = (Browser(link) for link in links)
        self.sent, self.times, self.early = {}, [], 0
        self.begun = asyncio.Event()
        self.ticked = set()

    def take(self, section, value):
        now = time.perf_counter()
        if section == b"stage" and b'"stage":"answering"' in value:
            self.begun.set()
        if section != b"rubric":
            return
        for point in json.loads(value)["points"]:
            number = int(point["target"]["concept"]["id"][1:])
            if not point["isThere"] or number in self.ticked:
                continue
            self.ticked.add(number)
            if number in self.sent:
                self.times.append(now - self.sent[number])
            else:
                self.early += 1

    async def join(self):
        await asyncio.gather(self.candidate.enter(), self.console.enter())
        self.streams = [
            asyncio.create_task(self.candidate.listen(lambda section, value: None)),
            asyncio.create_task(self.console.listen(self.take)),
        ]
        for browser in (self.candidate, self.console):
            await browser.is_seated.wait()
            status, said = await browser.act({"ready": {}})
            assert status == 200 and said == b"{}", (status, said)
        await self.begun.wait()

    async def type(self, until):
        text = library.OPENING
        numbers = list(range(len(library.POINTS)))
        random.shuffle(numbers)
        due = time.perf_counter() + random.random() / KEYS_PER_SECOND
        late = 0.0
        for number in numbers:
            words = f"{library.FILLER} {library.POINTS[number]}"
            for index, letter in enumerate(words):
                await asyncio.sleep(max(0, due - time.perf_counter()))
                now = time.perf_counter()
                late = max(late, now - due)
                if now > until:
                    return late
                due += 1 / KEYS_PER_SECOND
                text += letter
                if index == len(words) - 1:
                    self.sent[number] = now
                status, said = await self.candidate.act({"draft": {"text": text}})
                assert status == 200 and said == b"{}", (status, said)
            text += ". " if random.random() < 0.3 else " "
        return late

    def leave(self):
        for stream in self.streams:
            stream.cancel()


def share(times, part):
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


async def measure(program, count, seconds, folder, errors):
    host = Host(program, count, os.path.join(folder, "library"), os.path.join(folder, f"transcripts-{count}"), errors)
    try:
        rooms = [Room(links) for links in host.links]
        began = time.perf_counter()
        for start in range(0, count, 20):
            await asyncio.gather(*(room.join() for room in rooms[start:start + 20]))
        print(f"{count} rooms begun in {time.perf_counter() - began:.1f} s", flush=True)
        used, wall = host.seconds(), time.perf_counter()
        late = await asyncio.gather(*(room.type(wall + seconds) for room in rooms))
        busy = (host.seconds() - used) / (time.perf_counter() - wall)
        await asyncio.sleep(1.5)
        memory, threads = host.status("VmRSS"), host.status("Threads")
        times = [each for room in rooms for each in room.times]
        missing = sum(len(room.sent) - len(room.times) for room in rooms)
        early = sum(room.early for room in rooms)
        for room in rooms:
            room.leave()
    finally:
        took = host.end()
    print(f"  {len(times)} points ticked, {missing} not, {early} before their last key; ended in {took:.1f} s")
    print(f"  words to tick: p50 {share(times, 0.5) * 1000:.0f} ms, p99 {share(times, 0.99) * 1000:.0f} ms, "
          f"max {max(times) * 1000:.0f} ms; a key was typed at most {max(late) * 1000:.0f} ms late")
    print(f"  resident {memory / 1024:.0f} MiB, {threads} threads, {busy * 100:.0f} % of a core", flush=True)
    return share(times, 0.99), missing, memory


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--rooms", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--limit", type=float, default=1.0, help="the most that p99 may be, in seconds")
    parser.add_argument("--short", action="store_true", help="five rooms for ten seconds, without the one beside them")
    options = parser.parse_args()
    if options.short:
        options.rooms, options.seconds = 5, 10
    random.seed(7)
    if hasattr(os, "sched_setaffinity"):
        # All of it, the browsers played here as well, on two cores.
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    with tempfile.TemporaryDirectory() as folder, open(os.path.join(folder, "errors"), "w+") as errors:
        library.write(os.path.join(folder, "library"))
        if not options.short:
            _, _, one = asyncio.run(measure(options.program, 1, min(10, options.seconds), folder, errors))
        p99, missing, many = asyncio.run(measure(options.program, options.rooms, options.seconds, folder, errors))
        if not options.short and options.rooms > 1:
            print(f"  {(many - one) / (options.rooms - 1) / 1024:.2f} MiB for each room beyond the first")
        errors.seek(0)
        sys.stderr.write(errors.read())
    if p99 > options.limit or missing:
        sys.exit(f"words to tick: p99 {p99:.2f} s is above {options.limit} s" if p99 > options.limit
                 else f"{missing} points were never ticked")


if __name__ == "__main__":
    main()
