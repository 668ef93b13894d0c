"""What the checks in a browser found, said as it is found."""

# Chromium as the checks start it: in a container it has neither a sandbox nor much shared memory.
CHROMIUM = ["--no-sandbox", "--disable-dev-shm-usage"]


class Findings:
    """What was found, said as it is found."""

    def __init__(self):
        self.count = 0

    def add(self, where, what):
        """Says that something is wrong."""
        self.count += 1
        print(f"{where}: {what}", flush=True)

    def expect(self, holds, where, what):
        """Says that something is wrong unless a condition holds."""
        if not holds:
            self.add(where, what)
        return holds
