"""The program that is measured: `hotseat host` in a process of its own."""
import os
import signal
import subprocess
import time


class Host:
    """A host with so many rooms, whose links are known when it has started."""

    def __init__(self, program, rooms, library, transcripts, errors):
        self.process = subprocess.Popen(
            [program, "host", "--rooms", str(rooms), "--port", "0", "--library", library, "--transcripts", transcripts,
             "bench-pair"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True)
        self.links = []
        while len(self.links) < rooms:
            pair = [self.line("candidate"), self.line("interviewer")]
            self.links.append(pair)

    def line(self, side):
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit("hotseat host ended before it had told its links")
            parts = line.rstrip("\n").split("\t")
            if parts[0] == side:
                return parts[2]

    def status(self, name):
        """A number of /proc/PID/status, such as VmRSS in kB or Threads."""
        with open(f"/proc/{self.process.pid}/status") as file:
            for line in file:
                if line.startswith(name + ":"):
                    return int(line.split()[1])
        return 0

    def seconds(self):
        """The processor time used so far."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        self.process.wait(timeout=60)
        return time.monotonic() - began
