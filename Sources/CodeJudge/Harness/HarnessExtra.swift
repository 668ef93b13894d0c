/// What the harness can do beyond making calls, each part sent only to those runs that need it.
enum HarnessExtra: CaseIterable {
    /// Whole programs, commands, and what is done once with a file before.
    case programs
    /// The candidate's own tests.
    case ownTests
    /// Processor time and executed lines of calls.
    case measuring
    /// Questions to the author's `cases.py`.
    case author

    /// The part's text, in Python.
    var text: String {
        switch self {
        case .programs: Self.programsText
        case .ownTests: Self.ownTestsText
        case .measuring: Self.measuringText
        case .author: Self.authorText
        }
    }

    private static let programsText = #"""
        def enter(text, files):
            # A folder of the case's own with its files, and its text as standard input.
            folder = own_folder + "/case"
            os.mkdir(folder)
            os.chdir(folder)
            for name, content in files.items():
                with open(name, "w", encoding="utf-8", newline="") as file:
                    file.write(content)
            place = own_folder + "/input"
            with open(place, "wb") as file:
                file.write(text.encode("utf-8"))
            source = os.open(place, os.O_RDONLY)
            os.unlink(place)
            os.dup2(source, 0)
            close(source)

        def run_program(values, index, text, files, arguments):
            enter(text, files)
            module = Module("__main__")
            module.__file__ = "solution.py"
            modules["__main__"] = module
            sys.argv = ["solution.py"] + arguments
            try:
                exec(programs[index], module.__dict__)
            except SystemExit as error:
                if error.code not in (None, 0, False):
                    raise

        def run_command(values, words, text, files, arguments):
            enter(text, files)
            os.set_inheritable(3, True)
            become(words + arguments, own_folder)

        def become(words, folder):
            environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8"}
            # Python ignores these, and what is ignored stays so in another program.
            _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)
            _signal.signal(_signal.SIGXFSZ, _signal.SIG_DFL)
            try:
                os.execve(words[0], words, environment)
            except OSError as error:
                write(2, ("%s does not start: %s\n" % (words[0], error.strerror)).encode("utf-8"))
                exit_now(126)

        def prepare(values, commands, folder, files, products):
            for place, content in files.items():
                with open(place, "w", encoding="utf-8", newline="") as file:
                    file.write(content)
            os.chdir(folder)
            close(3)
            for words in commands:
                step = os.fork()
                if step == 0:
                    become(words, folder)
                status = os.waitpid(step, 0)[1]
                if status != 0:
                    exit_now(status >> 8 or 128 + (status & 127))
            exit_now(0)

        def keep(commands, folder, files, products):
            # What was made is laid out anew for each case: a program may write where it was built, and must not
            # find there what it wrote in the case before. What else the build left goes.
            for path in products:
                if os.path.isfile(path):
                    with open(path, "rb") as file:
                        kept.append((path, file.read(), os.fstat(file.fileno()).st_mode & 0o777))
            hold(folder)

        def restore():
            for path, content, mode in kept:
                target = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
                write_all(target, content)
                close(target)

        perform.update(program=run_program, command=run_command, prepare=prepare)
        after["prepare"] = keep
        kept = []
        preparing = settings.get("preparing")
        """#

    private static let ownTestsText = #"""
        def own_test(values, index, text):
            # A test of the candidate's own: statements, the last of them an expression. Of a comparison both sides
            # are told, so that the verdict can show them.
            import _ast
            tree = compile(text, "test", "exec", 0x400)
            last = tree.body.pop() if tree.body else None
            space = load("solution", index)
            exec(compile(tree, "test", "exec"), space)
            def value(node):
                return eval(compile(_ast.Expression(node), "test", "eval"), space)
            if not isinstance(last, _ast.Expr):
                if last is not None:
                    tree.body = [last]
                    exec(compile(tree, "test", "exec"), space)
                return
            node = last.value
            if isinstance(node, _ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], _ast.Eq):
                left, right = value(node.left), value(node.comparators[0])
                values += [encoded(left), encoded(right), encoded(bool(left == right))]
            else:
                values.append(encoded(value(node)))

        perform["test"] = own_test
        """#

    private static let measuringText = #"""
        class Enough(BaseException):
            pass

        def line_counter(most):
            # Counts the lines of the candidate's file that are executed, and the calls, so that a loop inside a
            # comprehension counts as well.
            count = 0
            def local(frame, event, argument):
                nonlocal count
                if event == "line":
                    count += 1
                    if count > most:
                        raise Enough
                return local
            def tracer(frame, event, argument):
                nonlocal count
                if frame.f_code.co_filename != "solution.py":
                    return None
                count += 1
                return local
            return tracer, lambda: count

        def metered(values, most_lines, work):
            # Under a limit on processor time Linux tells a process's own time in ticks, a thread's exactly.
            clock, trace = time.thread_time_ns, sys.settrace
            tracer, lines = line_counter(most_lines) if most_lines else (None, lambda: 0)
            import gc
            gc.disable()
            trace(tracer)
            begun = clock()
            try:
                work()
            finally:
                spent = clock() - begun
                trace(None)
            values += ["[0,%d]" % spent, "[0,%d]" % lines()]

        def measure_calls(values, index, calls, most_lines):
            space = load("solution", index)
            steps = list(calls)
            if is_class:
                name, arguments = steps.pop(0)
                target = named(space, name)(*arguments)
                def work():
                    for name, arguments in steps:
                        getattr(target, name)(*arguments)
            else:
                (name, arguments), = steps
                call = named(space, name)
                def work():
                    call(*arguments)
            metered(values, most_lines, work)

        def measure_program(values, index, text, files, arguments, most_lines):
            metered(values, most_lines, lambda: run_program([], index, text, files, arguments))

        perform.update(measure=measure_calls, gauge=measure_program)
        """#

    private static let authorText = #"""
        def ask(values, index, questions):
            # Asks the author's program: [name, seed or null, arguments] each. An exception is an answer as well.
            space = load("cases", index)
            for name, seed, arguments in questions:
                if seed is not None:
                    from random import Random
                    arguments = [Random(seed)] + arguments
                try:
                    values.append(encoded(named(space, name)(*arguments)))
                except Exception as error:
                    values.append("[2," + quote(type(error).__name__ + ": " + str(error)[:500]) + "]")

        def defined(values, index):
            space = load("cases", index)
            values += [encoded(name in space) for name in ("generate", "valid", "grow", "check")]

        perform.update(ask=ask, defined=defined)
        """#
}
