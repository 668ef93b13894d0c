/// The Python program that runs a submission's cases, one forked child each.
///
/// It is passed on the command line, so that nothing is looked up on disk, and speaks frames with Swift (see
/// `HarnessFrames`). It learns a case only when that case is next, never what is expected, and nothing
/// that it says can make a wrong result right: it shares the candidate's user id and counts as lost once a
/// candidate's process has run.
///
/// It imports little, because each module costs: `json` alone would double the start of Python, so its C half
/// is used directly. Works from Python 3.8 on.
enum HarnessProgram {
    /// The program's text.
    static let text = #"""
        import os, sys, time, select, resource, _signal
        try:
            from _json import make_scanner, encode_basestring_ascii as quote
        except ImportError:
            from json.scanner import py_make_scanner as make_scanner
            from json.encoder import py_encode_basestring_ascii as quote

        # The candidate's code may replace what it finds in builtins; these stay as they were.
        (type, int, float, str, bool, list, tuple, dict, len, repr, issubclass, isinstance, getattr, min,
         exec, eval, compile, BaseException, Exception, MemoryError, RecursionError, SyntaxError, OSError) = (
         type, int, float, str, bool, list, tuple, dict, len, repr, issubclass, isinstance, getattr, min,
         exec, eval, compile, BaseException, Exception, MemoryError, RecursionError, SyntaxError, OSError)
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

        def reply(head, result=b"", output=b""):
            head = ("[" + ",".join(head) + "]").encode("ascii")
            write_all(replies, b"".join(b"%08d" % len(part) + part for part in (head, result, output)))

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

        def bound(name, value):
            kind = getattr(resource, name, None)
            if kind is None or value <= 0 and name in ("RLIMIT_AS", "RLIMIT_NPROC"):
                return
            hard = resource.getrlimit(kind)[1]
            if hard != resource.RLIM_INFINITY:
                value = min(value, hard)
            try:
                resource.setrlimit(kind, (value, value))
            except (OSError, ValueError):
                if contained:
                    raise

        def child(calls, result, output):
            os.dup2(output, 1)
            os.dup2(output, 2)
            os.dup2(result, 3, False)
            os.closerange(4, 256)
            _signal.set_wakeup_fd(-1)
            _signal.signal(_signal.SIGCHLD, _signal.SIG_DFL)
            os.setsid()
            for name, value in bounds:
                bound(name, value)
            values, trouble = [], "null"
            try:
                module = Module("solution")
                module.__file__ = "solution.py"
                modules["solution"] = module
                sys.argv = ["solution.py"]
                space = module.__dict__
                exec(program, space)
                target = None
                for name, arguments in calls:
                    if target is not None:
                        call = getattr(target, name)
                    elif name in space:
                        call = space[name]
                    else:
                        raise NameError("solution.py does not define " + name)
                    value = call(*arguments)
                    if is_class and target is None:
                        target, value = value, None
                    values.append(encoded(value))
            except MemoryError:
                trouble = '["MemoryError","",[],0,null]'
            except BaseException as error:
                trouble = described(error, sys.exc_info()[2])
            for stream in (sys.stdout, sys.stderr, stdout, stderr):
                try:
                    stream.flush()
                except BaseException:
                    pass
            write_all(3, ("[[" + ",".join(values) + "]," + trouble + "]").encode("ascii"))

        def sweep(pid):
            # In the sandbox this process is the second of its own process namespace, where -1 means all
            # but the first and itself. Outside it would mean every process of the user.
            try:
                if contained and os.getpid() == 2:
                    os.kill(-1, _signal.SIGKILL)
                else:
                    os.killpg(pid, _signal.SIGKILL)
            except OSError:
                pass

        def end(pid):
            # The child may not yet lead a group of its own.
            try:
                os.kill(pid, _signal.SIGKILL)
            except OSError:
                pass
            sweep(pid)

        def run(calls):
            result_end, result = os.pipe()
            output_end, output = os.pipe()
            begun = monotonic()
            pid = os.fork()
            if pid == 0:
                try:
                    child(calls, result, output)
                finally:
                    exit_now(0)
            close(result)
            close(output)
            taken = {result_end: [], output_end: []}
            room = {result_end: 4 << 20, output_end: output_limit}
            poll = select.poll()
            poll.register(wake_end, select.POLLIN)
            for fd in taken:
                os.set_blocking(fd, False)
                poll.register(fd, select.POLLIN)

            def take(fd):
                # False once there is nothing more to take for now.
                try:
                    part = read(fd, 1 << 16)
                except BlockingIOError:
                    return False
                if not part:
                    try:
                        poll.unregister(fd)
                    except KeyError:
                        pass
                    return False
                taken[fd].append(part[:room[fd]])
                room[fd] -= len(part)
                return room[fd] >= 0

            reason, reaped = "", 0
            while not reaped:
                left = begun + time_limit - monotonic()
                ready = poll.poll(left * 1000 + 1) if left > 0 else []
                if not ready and left <= 0:
                    reason = "time"
                for fd, _ in ready:
                    if fd == wake_end:
                        read(fd, 512)
                    else:
                        take(fd)
                if room[output_end] < 0:
                    reason = "output"
                elif room[result_end] < 0:
                    reason = "result"
                if reason:
                    end(pid)
                    reaped, status, usage = os.wait4(pid, 0)
                else:
                    reaped, status, usage = os.wait4(pid, os.WNOHANG)
            wall = monotonic() - begun
            sweep(pid)
            for fd in taken:
                while room[fd] >= 0 and take(fd):
                    pass
                close(fd)
            if not reason and room[output_end] < 0:
                reason = "output"
            scale = 1 if sys.platform == "darwin" else 1024
            reply(
                ['"case"', '"%s"' % reason, "%d" % status, "%d" % (wall * 1000),
                 "%d" % ((usage.ru_utime + usage.ru_stime) * 1000), "%d" % (usage.ru_maxrss * scale)],
                b"".join(taken[result_end]), b"".join(taken[output_end]))

        reply(['"ready"'])
        source, is_class, time_limit, output_limit, contained, own_memory, bounds, folder = request()
        if folder is not None:
            os.chdir(folder)
        try:
            bound("RLIMIT_AS", own_memory)
            program = compile(source, "solution.py", "exec", dont_inherit=True)
        except SyntaxError as error:
            reply(['"fault"', quote(str(error.msg)), "%d" % (error.lineno or 0), "%d" % (error.offset or 0)])
            exit_now(0)
        except BaseException as error:
            reply(['"fault"', quote(str(error) or type(error).__name__), "0", "0"])
            exit_now(0)
        del source
        wake_end, wake = os.pipe()
        os.set_blocking(wake_end, False)
        os.set_blocking(wake, False)
        _signal.signal(_signal.SIGCHLD, lambda *_: None)
        _signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        reply(['"compiled"'])
        while True:
            run(request())
        """#
}
