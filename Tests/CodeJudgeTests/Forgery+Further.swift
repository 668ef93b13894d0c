extension Forgery {
    /// Forgeries that work on the judge's own code in the case's process, or go on after the case.
    static let further: [Forgery] = [
        Forgery(
            "a report before the real one",
            "import os\ndef f(x):\n    os.write(3, b'[[[0,true]],null]')\n    return 1"),
        Forgery(
            "a report twice",
            "import os\ndef f(x):\n    os.write(3, b'[[[0,1]],null]' * 2)\n    os._exit(0)"),
        Forgery(
            "a report that is no report",
            "import os\ndef f(x):\n    os.write(3, b'[[[0,' + b'[' * 100000)\n    os._exit(0)"),
        Forgery(
            "more values than calls",
            "import os\ndef f(x):\n    os.write(3, b'[[[0,1],[0,1]],null]')\n    os._exit(0)"),
        Forgery(
            "a report in a child's hand, after the case",
            """
            import os, time
            def f(x):
                if os.fork() == 0:
                    os.setsid()
                    time.sleep(0.2)
                    os.write(3, b'[[[0,true]],null]')
                    os._exit(0)
                return 1
            """),
        Forgery(
            "a report in a thread's hand",
            """
            import os, threading, time
            def late():
                while True:
                    try: os.write(3, b" ")
                    except OSError: pass
            def f(x):
                threading.Thread(target=late, daemon=True).start()
                time.sleep(0.01)
                return 1
            """),
        Forgery(
            "another descriptor in the report's place",
            "import os\ndef f(x):\n    ends = os.pipe()\n    os.dup2(ends[1], 3)\n    return 1"),
        Forgery(
            "the report's descriptor as standard output",
            "import os\ndef f(x):\n    os.dup2(3, 1)\n    print('[[[0,true]],null]')\n    os._exit(0)"),
        Forgery(
            "a harness's own descriptors by name",
            """
            import os
            def f(x):
                for process in ("self", "1", "2", str(os.getppid())):
                    for number in range(10):
                        try: os.write(os.open("/proc/%s/fd/%d" % (process, number), os.O_WRONLY), b"00000000" * 4)
                        except OSError: pass
                return 1
            """),
        Forgery(
            "a patched _json and json",
            """
            import sys, _json
            _json.encode_basestring_ascii = _json.make_scanner = lambda *a: "42"
            sys.modules["json"] = sys.modules["_json"] = None
            def f(x): return 1
            """),
        Forgery(
            "patched modules of the harness",
            """
            import os, resource, select, sys, time
            os._exit = os.write = os.close = os.read = lambda *a: 42
            time.monotonic = resource.setrlimit = lambda *a: 0
            sys.exc_info = None
            def f(x): raise ValueError
            """),
        Forgery(
            "the harness's functions by their frames",
            """
            import sys
            def f(x):
                names = sys._getframe(1).f_globals
                names["encoded"] = lambda value: "[0,true]"
                names["report"] = lambda *a: "[[[0,true]],null]"
                return 1
            """),
        Forgery(
            "the harness's code, exchanged",
            """
            import gc, types
            def f(x):
                for thing in gc.get_objects():
                    if isinstance(thing, types.FunctionType) and thing.__name__ in ("encode", "encoded", "report"):
                        try: thing.__code__ = (lambda *a: "[0,true]").__code__
                        except ValueError: pass
                return 1
            """),
        Forgery(
            "the harness's names, emptied",
            "import sys\ndef f(x):\n    sys._getframe(1).f_globals.clear()\n    return 1"),
        Forgery(
            "a class that says it is another",
            "class A:\n    __class__ = property(lambda s: int)\n    __index__ = __int__ = lambda s: 42\ndef f(x): return A()"
        ),
        Forgery(
            "a class of classes that says yes to everything",
            """
            class M(type):
                __instancecheck__ = __subclasscheck__ = lambda *a: True
                __eq__ = lambda *a: True
                __hash__ = lambda s: hash(int)
                mro = lambda s: type.mro(s)
            class A(metaclass=M):
                __eq__ = lambda *a: True
            def f(x): return A()
            """),
        Forgery(
            "text, numbers and tables in disguise",
            """
            class S(str):
                def encode(self, *a): return b"known to the judge alone"
                def __str__(self): return "known to the judge alone"
            class F(float):
                def __float__(self): return 42.0
                def __repr__(self): return "42"
            class D(dict):
                def items(self): return [("a", 42)]
            class T(tuple):
                def __getitem__(self, i): return 42
                def __iter__(self): return iter([42])
            def f(x): return [S("x"), F(1), D(a=1), T((1,))][x % 4]
            """),
        Forgery(
            "memory changed behind Python's back",
            """
            import ctypes
            def f(x):
                place = ctypes.c_uint32.from_address(id(777777777) + 24)
                ctypes.memset(id("known") + 16, 65, 8)
                return (777777777, "known")
            """),
        Forgery(
            "what is left for the interpreter's end",
            """
            import atexit, os, sys, threading
            atexit.register(lambda: os.write(3, b"[[[0,true]],null]"))
            sys.excepthook = threading.excepthook = lambda *a: os.write(3, b"[[[0,true]],null]")
            sys.stdout.flush = lambda: os.write(3, b" ")
            def f(x): return 1
            """),
        Forgery(
            "a tracer in the harness's calls",
            """
            import os, sys
            def tracer(frame, event, argument):
                if frame.f_code.co_name in ("encoded", "report"):
                    os.write(3, b"[[[0,true]],null]")
                    os._exit(0)
                return tracer
            def f(x):
                sys.settrace(tracer)
                sys.setprofile(tracer)
                return 1
            """),
        Forgery(
            "a signal that comes after the result",
            """
            import os, signal
            def late(*_):
                os.write(3, b"[[[0,true]],null]")
                os._exit(0)
            def f(x):
                signal.signal(signal.SIGALRM, late)
                signal.setitimer(signal.ITIMER_REAL, 0.00001, 0.00001)
                return 1
            """),
        Forgery(
            "an exception that says it is none",
            """
            class E(BaseException):
                __class__ = property(lambda s: None)
                __str__ = lambda s: 1 / 0
            def f(x): raise E
            """),
        Forgery("an exit that is well", "import sys\ndef f(x): raise SystemExit(None)"),
        Forgery("a program in the harness's place", "import os\ndef f(x): os.execv('/bin/true', ['true'])"),
        Forgery(
            "a program that reports",
            "import os\ndef f(x):\n    os.set_inheritable(3, True)\n    os.execv('/bin/sh', ['sh', '-c', 'printf \"[[[0,true]],null]\" >&3'])"
        ),
    ]

    /// Forgeries in JavaScript, whose caller is in reach as well.
    static let javaScript: [Forgery] = [
        Forgery(
            "JavaScript: JSON and lists, patched",
            """
            JSON.stringify = JSON.parse = () => "42";
            Array.from = Array.prototype.map = Array.prototype.join = () => "42";
            String.prototype.replace = () => "42";
            Number.isInteger = () => true;
            function f(x) { return 1; }
            """),
        Forgery(
            "JavaScript: a report of its own",
            "function f(x) { require('fs').writeSync(3, '[[[0,true]],null]'); process.exit(0); }"),
        Forgery(
            "JavaScript: a report twice",
            "function f(x) { require('fs').writeSync(3, '[[[0,1]],null]'); return 1; }"),
        Forgery("JavaScript: leaving early, all well", "function f(x) { process.exit(0); }"),
        Forgery("JavaScript: leaving when it is read", "process.exit(0);"),
        Forgery(
            "JavaScript: writing taken over",
            """
            const fs = require("fs");
            const write = fs.writeSync;
            fs.writeSync = () => write(3, "[[[0,true]],null]");
            Buffer.from = () => "[[[0,true]],null]";
            function f(x) { return 1; }
            """),
        Forgery(
            "JavaScript: objects in disguise",
            """
            function f(x) {
              return new Proxy([1], { get: (target, key) => key === "length" ? 1 : 42, getPrototypeOf: () => null });
            }
            """),
        Forgery(
            "JavaScript: a promise of the answer", "async function f(x) { return 42; }"),
    ]
}
