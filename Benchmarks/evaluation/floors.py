"""Scorers that understand nothing. What does not beat them is not worth its place."""
import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
STOP = set("""
a about above after again all also am an and any are as at be because been before being below between both but by can
could did do does doing down during each few for from further had has have having he her here hers him his how i if in
into is it its itself just me more most my no nor not now of off on once only or other our out over own s same she
should so some such t than that the their them then there these they this those through to too under until up very was
we were what when where which while who whom why will with would you your
""".split())

# What lists of cue words for the parts of an answer usually hold.
CUES = {
    "situation": "situation when while during last year month summer was were team company worked working project",
    "task": "task goal goals responsible responsibility role job had needed need asked objective deadline assigned",
    "action": "action decided created built made wrote started began called used set organized talked spoke i",
    "result": "result results finally end successful increased reduced improved saved learned percent learnt outcome",
    "challenge": "challenge problem difficult hard issue when was were trouble had",
    "obstacle": "obstacle problem difficult hard issue but however trouble unfortunately no nobody failed challenge",
    "requirements": "requirement requirements should must need needs functional users scope support latency assume",
    "estimates": "million billion thousand per second day gb tb mb kb requests estimate about roughly storage",
    "interface": "api endpoint endpoints post get put delete returns request response call parameter rest method",
    "data": "table tables database key index schema column row store postgres sql nosql field record",
    "scaling": "scale cache replica replicas shard shards queue load balancer partition failover redis cdn horizontal",
    "trade-offs": "trade-off tradeoff instead downside cost rather drawback alternative would consistency price breaks",
    "present": "currently now am work at present moment study today job my name is",
    "past": "before previously was studied worked started graduated degree years then after did moved",
    "future": "would like want next hope future looking goal role here company learn grow will",
}


def words(text):
    return [word.lower() for word in WORD.findall(text)]


def recall(reference, answer):
    """The share of the reference's distinct content words that the answer has."""
    wanted = set(words(reference)) - STOP
    return len(wanted & set(words(answer))) / len(wanted) if wanted else 0.0


class Keywords:
    """A list of cue words a part: the sentence goes to the part with the most hits, presence is their number."""

    def __init__(self, parts):
        self.cues = {letter: set(CUES[name].split()) for letter, name in parts.items()}

    def hits(self, text, letter):
        return sum(word in self.cues[letter] for word in words(text))

    def labels(self, sentences):
        best = [max(self.cues, key=lambda letter: self.hits(s, letter)) for s in sentences]
        return [letter if self.hits(s, letter) else "-" for s, letter in zip(sentences, best)]

    def presence(self, text, sentences, letter):
        return self.hits(text, letter)


class Position:
    """The parts in their order, each with the share that it has in the file itself: a generous floor.

    A part counts as present where a sentence falls to it, so presence hardly tells two texts apart.
    """

    def __init__(self, shares):
        self.ends, total = {}, 0.0
        for letter, share in shares.items():
            total += share
            self.ends[letter] = total

    def labels(self, sentences):
        places = [(i + 0.5) / len(sentences) for i in range(len(sentences))]
        last = list(self.ends)[-1]
        return [next((letter for letter, end in self.ends.items() if p < end), last) for p in places]

    def presence(self, text, sentences, letter):
        return letter in self.labels(sentences)


class Length:
    """The number of words as the presence of every part: a text without one of its parts is a shorter text."""

    def labels(self, sentences):
        return None

    def presence(self, text, sentences, letter):
        return len(words(text))
