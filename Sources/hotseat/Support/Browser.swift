import Foundation

/// The user's web browser.
enum Browser {
    /// The programs that open an address with whatever the user has chosen for it.
    private static let openers = ["xdg-open", "open", "wslview"]

    /// Opens an address, or a file, in the browser, without waiting for it.
    ///
    /// The browser has a process group of its own, so that Ctrl-C here does not end it, and nothing of this
    /// program's signals, files or terminal.
    ///
    /// - Parameter whenFailed: called from another thread, at most once, where the program that opens addresses
    ///   ends with an error.
    /// - Returns: why it could not even be tried; nil where it was.
    static func open(
        _ address: String, searchPath: String, whenFailed: @escaping @Sendable (_ reason: String) -> Void
    ) -> String? {
        guard
            let found = openers.lazy.compactMap({ name in
                Executable.path(of: name, in: searchPath).map { (name, $0) }
            }).first
        else { return "none of \(openers.joined(separator: ", ")) was found" }
        let (name, path) = found
        let process: pid_t
        switch start([path, address]) {
        case .success(let id): process = id
        case .failure(let failure):
            return "\(name) could not be started: \(SystemMessage.text(failure.errno))"
        }
        Thread.detachNewThread {
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            // The low seven bits are the signal that ended it, the next byte its status.
            let code = status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
            if code != 0 { whenFailed("\(name) ended with status \(code)") }
        }
        return nil
    }

    private struct StartFailure: Error { let errno: Int32 }

    private static func start(_ arguments: [String]) -> Result<pid_t, StartFailure> {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for descriptor in 0...2 {
            posix_spawn_file_actions_addopen(&files, Int32(descriptor), "/dev/null", O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        var words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, arguments[0], &files, &attributes, &words, environ)
        return failure == 0 ? .success(process) : .failure(StartFailure(errno: failure))
    }
}
