extension HarnessProgram {
    /// Frames, and values as JSON: taken by Python's own types, so that no method of a candidate's class has a say.
    static let values = #"""
        import os, sys, time, select, stat, resource, _signal
        try:
            from _json import make_scanner, encode_basestring_ascii as quote
        except ImportError:
            from json.scanner import py_make_scanner as make_scanner
            from json.encoder import py_encode_basestring_ascii as quote

        # The candidate's code may replace what it finds in builtins; these stay as they were.
        (type, int, float, str, bool, list, tuple, dict, len, repr, issubclass, isinstance, getattr, min, enumerate,
         exec, eval, compile, BaseException, Exception, MemoryError, SyntaxError, SystemExit, OSError) = (
         type, int, float, str, bool, list, tuple, dict, len, repr, issubclass, isinstance, getattr, min, enumerate,
         exec, eval, compile, BaseException, Exception, MemoryError, SyntaxError, SystemExit, OSError)
        Module = type(sys)
        modules, stdout, stderr = sys.modules, sys.stdout, sys.stderr
        write, read, close, exit_now, monotonic = os.write, os.read, os.close, os._exit, time.monotonic

        class Syntax:
            strict = True
            object_hook = object_pairs_hook = None
            parse_float, parse_int, parse_constant = float, int, float
            memo = {}

        scan = make_scanner(Syntax())
        os.closerange(3, 256)
        requests, replies = os.dup(0), os.dup(1)
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 0)
        os.dup2(nowhere, 1)

        def write_all(fd, data):
            while data:
                data = data[write(fd, data):]

        def read_exactly(count):
            parts = []
            while count:
                part = read(requests, min(count, 1 << 16))
                if not part:
                    exit_now(0)
                parts.append(part)
                count -= len(part)
            return b"".join(parts)

        def request():
            return scan(read_exactly(int(read_exactly(8))).decode("utf-8"), 0)[0]

        def reply(head, *streams):
            head = ("[" + ",".join(head) + "]").encode("ascii")
            streams += (b"",) * (3 - len(streams))
            write_all(replies, b"".join(b"%08d" % len(part) + part for part in (head,) + streams))

        class Odd(Exception):
            pass

        def encode(value, depth, out):
            kind = type(value)
            if value is None:
                out.append("null")
            elif kind is bool:
                out.append("true" if value else "false")
            elif issubclass(kind, int):
                plain = int.__int__(value)
                if not -2 ** 63 <= plain < 2 ** 63:
                    raise Odd
                out.append(int.__repr__(plain))
            elif issubclass(kind, float):
                text = float.__repr__(float.__float__(value))
                out.append({"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(text, text))
            elif issubclass(kind, str):
                text = str.__str__(value)
                text.encode("utf-8")
                out.append(quote(text))
            elif depth == 100:
                raise Odd
            elif issubclass(kind, list) or issubclass(kind, tuple):
                items = list.copy(value) if issubclass(kind, list) else tuple.__getitem__(value, slice(None))
                out.append("[")
                for index, item in enumerate(items):
                    if index:
                        out.append(",")
                    encode(item, depth + 1, out)
                out.append("]")
            elif issubclass(kind, dict):
                out.append("{")
                for index, (key, item) in enumerate(dict.items(value)):
                    if not issubclass(type(key), str):
                        raise Odd
                    if index:
                        out.append(",")
                    encode(key, depth + 1, out)
                    out.append(":")
                    encode(item, depth + 1, out)
                out.append("}")
            else:
                raise Odd

        def encoded(value):
            out = []
            try:
                encode(value, 0, out)
                return "[0," + "".join(out) + "]"
            except MemoryError:
                raise
            except Exception:
                pass
            try:
                text = str.__str__(repr(value))[:2000]
            except Exception:
                text = "an object of type " + type(value).__name__
            return "[1," + quote(text) + "]"

        def described(error, trace):
            try:
                text = str.__str__(str(error))[:1000]
            except BaseException:
                text = ""
            frames = []
            while trace is not None:
                place = trace.tb_frame.f_code
                if place.co_filename == "solution.py":
                    frames.append("[%d,%s]" % (trace.tb_lineno, quote(place.co_name)))
                trace = trace.tb_next
            left_out = len(frames) - 12
            if left_out > 0:
                frames[6:-6] = []
            number = error.errno if isinstance(error, OSError) else None
            return "[%s,%s,[%s],%d,%s]" % (
                quote(type(error).__name__), quote(text), ",".join(frames), left_out if left_out > 0 else 0,
                number if type(number) is int else "null")

        def report(values, trouble="null"):
            return "[[" + ",".join(values) + "]," + trouble + "]"


        """#
}
