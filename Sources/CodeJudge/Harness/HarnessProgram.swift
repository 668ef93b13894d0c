/// The Python program that runs a submission's cases, one forked child each.
///
/// It is passed on the command line, so that nothing is looked up on disk, and speaks frames with Swift (see
/// `HarnessFrames`). It learns a case only when that case is next, never what is expected, and nothing
/// that it says can make a wrong result right: it shares the candidate's user id and counts as lost once a
/// candidate's process has run.
///
/// It imports little, because each module costs: `json` alone would double the start of Python, so its C half
/// is used directly. What only some runs need is an extra, sent along with the programs. Works from Python 3.8 on.
enum HarnessProgram {
    /// The program's text.
    static let text = values + loop

    /// Runs requests, a child each, and tells what became of them.
    private static let loop = #"""
        def load(name, index):
            # Runs a program as a module of its own and gives its names.
            module = Module(name)
            module.__file__ = "solution.py"
            modules[name] = module
            sys.argv = ["solution.py"]
            exec(programs[index], module.__dict__)
            return module.__dict__

        def named(space, name):
            if name not in space:
                raise NameError("solution.py does not define " + name)
            return space[name]

        def make_calls(values, index, calls):
            space = load("solution", index)
            target = None
            for name, arguments in calls:
                call = named(space, name) if target is None else getattr(target, name)
                value = call(*arguments)
                if is_class and target is None:
                    target, value = value, None
                values.append(encoded(value))

        perform = {"calls": make_calls}
        after = {}

        def bound(name, value):
            kind = getattr(resource, name, None)
            if kind is None or value <= 0 and name in ("RLIMIT_AS", "RLIMIT_DATA", "RLIMIT_NPROC"):
                return
            hard = resource.getrlimit(kind)[1]
            if hard != resource.RLIM_INFINITY:
                value = min(value, hard)
            try:
                resource.setrlimit(kind, (value, value))
            except (OSError, ValueError):
                if contained:
                    raise

        def child(kind, rest, limits, streams):
            # Descriptor 3 takes the report, 1 what is printed, 2 the same or, where they matter apart, what is
            # written to standard error.
            for target, stream in zip((3, 1, 2), streams):
                os.dup2(stream, target, target != 3)
            os.closerange(4, 256)
            _signal.set_wakeup_fd(-1)
            _signal.signal(_signal.SIGCHLD, _signal.SIG_DFL)
            os.setsid()
            for name, value in limits:
                bound(name, value)
            values, trouble = [], "null"
            try:
                perform[kind](values, *rest)
            except MemoryError:
                trouble = '["MemoryError","",[],0,null]'
            except BaseException as error:
                trouble = described(error, sys.exc_info()[2])
            for stream in (sys.stdout, sys.stderr, stdout, stderr):
                try:
                    stream.flush()
                except BaseException:
                    pass
            write_all(3, report(values, trouble).encode("ascii"))

        def sweep(pid):
            # In the sandbox this process is the second of its own process namespace, where -1 means all
            # but the first and itself. Outside it would mean every process of the user.
            try:
                if contained and os.getpid() == 2:
                    os.kill(-1, _signal.SIGKILL)
                else:
                    os.killpg(pid, _signal.SIGKILL)
            except OSError:
                return False
            return True

        def end(pid):
            # The child may not yet lead a group of its own.
            try:
                os.kill(pid, _signal.SIGKILL)
            except OSError:
                pass
            sweep(pid)

        def run(kind, *rest):
            seconds, room_for_output, limits = usual if kind != "prepare" else preparing
            apart = kind in ("program", "command", "gauge")
            pipes = [os.pipe() for _ in range(3 if apart else 2)]
            ends = [pair[0] for pair in pipes]
            begun = monotonic()
            pid = os.fork()
            if pid == 0:
                try:
                    child(kind, rest, limits, [pair[1] for pair in pipes] + ([] if apart else [pipes[1][1]]))
                finally:
                    exit_now(0)
            for pair in pipes:
                close(pair[1])
            taken = [[] for _ in ends]
            room = [4 << 20, room_for_output, room_for_output][:len(ends)]
            poll = select.poll()
            poll.register(wake_end, select.POLLIN)
            for fd in ends:
                os.set_blocking(fd, False)
                poll.register(fd, select.POLLIN)

            def take(index):
                # False once there is nothing more to take for now.
                try:
                    part = read(ends[index], 1 << 16)
                except BlockingIOError:
                    return False
                if not part:
                    try:
                        poll.unregister(ends[index])
                    except KeyError:
                        pass
                    return False
                taken[index].append(part[:room[index]])
                room[index] -= len(part)
                return room[index] >= 0

            reason, reaped = "", 0
            while not reaped:
                left = begun + seconds - monotonic()
                ready = poll.poll(min(left, 0.05) * 1000 + 1) if left > 0 else []
                if left <= 0:
                    reason = "time"
                elif too_many_files():
                    reason = "files"
                for fd, _ in ready:
                    if fd == wake_end:
                        read(fd, 512)
                    else:
                        take(ends.index(fd))
                if room[0] < 0:
                    reason = "result"
                elif min(room) < 0:
                    reason = "output"
                if reason:
                    end(pid)
                    reaped, status, usage = os.wait4(pid, 0)
                else:
                    reaped, status, usage = os.wait4(pid, os.WNOHANG)
            wall = monotonic() - begun
            if not reason and wall > seconds:
                # A program may stop this process, work on past its time, and wake it again.
                reason = "time"
            # What is killed may still end a call that it is in: tidying begins once nothing is left.
            while sweep(pid) and contained and monotonic() < begun + wall + 2:
                time.sleep(0.0005)
            for index, fd in enumerate(ends):
                while room[index] >= 0 and take(index):
                    pass
                close(fd)
            if not reason and min(room) < 0:
                reason = "result" if room[0] < 0 else "output"
            if kind in after:
                after[kind](*rest)
            scale = 1 if sys.platform == "darwin" else 1024
            reply(
                ['"case"', '"%s"' % reason, "%d" % status, "%d" % (wall * 1000),
                 "%d" % ((usage.ru_utime + usage.ru_stime) * 1e6), "%d" % (usage.ru_maxrss * scale),
                 "true" if tidy() else "false"],
                *(b"".join(parts) for parts in taken))

        def too_many_files():
            # Files without content take memory that no limit on size counts. Outside the sandbox the file
            # system is shared with others, and theirs cannot be told apart.
            if not contained:
                return False
            used = 0
            for _, folder, _ in held:
                facts = os.fstatvfs(folder)
                used += facts.f_files - facts.f_ffree
            return used > settings["mostFiles"]

        def hold(path, spared=()):
            # By descriptor: a program may move the folder and put a link to somewhere else in its place.
            held.append((path, os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW), spared))

        def clear(folder, spared, until):
            # Removes what is in a folder; links are removed, never followed. What lies in a folder inside is
            # moved up first, so that no depth is too great. False where the time is up.
            def remove(name, inner):
                try:
                    os.unlink(name, dir_fd=inner)
                    return True
                except OSError:
                    if not stat.S_ISDIR(os.stat(name, dir_fd=inner, follow_symlinks=False).st_mode):
                        raise
                os.chmod(name, 0o700, dir_fd=inner)
                return False

            while True:
                names = [name for name in os.listdir(folder) if name not in spared]
                if not names:
                    return True
                for name in names:
                    if monotonic() > until:
                        return False
                    if remove(name, folder):
                        continue
                    inner = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)
                    try:
                        for below in os.listdir(inner):
                            if monotonic() > until:
                                return False
                            if not remove(below, inner):
                                os.rename(below, os.urandom(8).hex(), src_dir_fd=inner, dst_dir_fd=folder)
                    finally:
                        close(inner)
                    os.rmdir(name, dir_fd=folder)

        def tidy():
            # What one case leaves on disk must not reach the next, nor fill the folder for it.
            until = monotonic() + 1
            try:
                for path, folder, spared in held:
                    facts = os.fstat(folder)
                    if not os.path.samestat(facts, os.stat(path, follow_symlinks=False)):
                        return False
                    os.fchmod(folder, 0o700)
                    if not clear(folder, spared, until):
                        return False
                    for name in os.listxattr(folder) if hasattr(os, "listxattr") else []:
                        os.removexattr(folder, name)
                    os.utime(folder, ns=(0, 0))
                restore()
                return True
            except OSError:
                return False

        reply(['"ready"'])
        settings = request()
        contained, is_class = settings["contained"], settings["class"]
        usual = settings["seconds"], settings["output"], settings["bounds"]
        own_folder = settings["folder"]
        if not contained:
            os.mkdir(own_folder)
            os.mkdir(settings["build"])
            os.chdir(own_folder)
        held, restore = [], lambda: None
        if os.access(own_folder, os.W_OK):
            # What is there already are the folders of a Python that lies there.
            hold(own_folder, os.listdir(own_folder))
        programs = []
        try:
            bound("RLIMIT_AS", settings["memory"])
            for text in settings["extras"]:
                exec(text)
            for source in settings["programs"]:
                programs.append(compile(source, "solution.py", "exec", dont_inherit=True))
        except SyntaxError as error:
            reply(['"fault"', "%d" % len(programs), quote(str(error.msg)), "%d" % (error.lineno or 0),
                   "%d" % (error.offset or 0)])
            exit_now(0)
        except BaseException as error:
            reply(['"fault"', "%d" % len(programs), quote(str(error) or type(error).__name__), "0", "0"])
            exit_now(0)
        del settings["programs"], settings["extras"]
        wake_end, wake = os.pipe()
        os.set_blocking(wake_end, False)
        os.set_blocking(wake, False)
        _signal.signal(_signal.SIGCHLD, lambda *_: None)
        _signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        reply(['"compiled"'])
        while True:
            run(*request())
        """#
}
