#if canImport(Glibc)
    public import Glibc
#else
    public import Darwin
#endif

/// A program under test in a terminal of its own: its session leader, with the terminal's other side here.
///
/// Not for use from several threads at once. The program is killed when this goes away.
public final class PseudoTerminal {
    /// Why the terminal could not be driven.
    public enum Failure: Error, CustomStringConvertible {
        /// A system call failed with this `errno`.
        case system(String, Int32)
        /// What was waited for did not come; carries the last of the output.
        case neverShown(String, output: String)

        /// The failure in words, for the test's report.
        public var description: String {
            switch self {
            case .system(let call, let number): "\(call): \(String(cString: strerror(number)))"
            case .neverShown(let wanted, let output):
                "\(wanted) was never shown; the output ends with:\n\(output)"
            }
        }
    }

    /// The program's process.
    public let process: pid_t
    /// What the screen shows.
    public private(set) var screen: ScreenText
    /// All bytes the program has written.
    public private(set) var output: [UInt8] = []

    private let master: Int32
    private var exitStatus: Int32?

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: the path of the program, and its arguments.
    ///   - environment: all of its environment; `TERM` and a UTF-8 locale are added when missing.
    public init(
        _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
        workingFolder: String? = nil
    ) throws {
        screen = ScreenText(columns: columns, rows: rows)
        let (descriptor, path) = try MasterSide.open()
        master = descriptor
        // Held open until the program has its own, or the size would be lost on some systems.
        let holder = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        defer { close(holder) }
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        let defaults = [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "INPUTRC": "/dev/null",
        ]
        let inFolder = workingFolder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] } ?? []
        process = try Spawning.start(
            inFolder + arguments, environment: defaults.merging(environment) { $1 }, terminal: path)
    }

    deinit {
        if exitStatus == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(master)
    }

    /// Types keys, or pastes. Reads output meanwhile, so that a large text cannot block both sides.
    public func type(_ text: String) throws {
        try type(Array(text.utf8))
    }

    /// Types bytes, which need not be UTF-8.
    public func type(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            var state = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&state, 1, 20_000) > 0 else {
                throw Failure.neverShown("room to type", output: recent)
            }
            if Int32(state.revents) & POLLIN != 0 { _ = readOnce() }
            if Int32(state.revents) & POLLHUP != 0 { return }
            guard Int32(state.revents) & POLLOUT != 0 else { continue }
            let count = rest.prefix(1024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) }
        }
    }

    /// Reads output until the screen, or what scrolled off it, has this text.
    ///
    /// - Parameter patience: seconds; a net for a broken program, not a measure of speed.
    @discardableResult
    public func wait(for text: String, patience: Int = 20) throws -> ScreenText {
        try wait(for: "\"\(text)\"", patience: patience) { $0.text.contains(text) }
    }

    /// Reads output until the condition on the screen holds.
    @discardableResult
    public func wait(
        for name: String, patience: Int = 20, until condition: (ScreenText) -> Bool
    ) throws -> ScreenText {
        let end = ContinuousClock.now.advanced(by: .seconds(patience))
        while !condition(screen) {
            guard readOnce(milliseconds: 100) != .closed, ContinuousClock.now < end else {
                while readOnce() == .data {}
                if condition(screen) { break }
                throw Failure.neverShown(name, output: recent)
            }
        }
        return screen
    }

    /// Reads output for a while, as a person pauses while typing. A pace, never a way to wait for something.
    public func linger(_ duration: Duration) {
        let end = ContinuousClock.now.advanced(by: duration)
        while true {
            let left = ContinuousClock.now.duration(to: end)
            guard left > .zero else { return }
            let (seconds, attoseconds) = left.components
            let milliseconds = Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
            guard readOnce(milliseconds: milliseconds) != .closed else { return }
        }
    }

    /// Forgets the screen, so that the next wait is for new output only.
    public func forget() {
        while readOnce() == .data {}
        screen = ScreenText(columns: screen.columns, rows: screen.rows)
    }

    /// Gives the terminal another size; the program gets SIGWINCH.
    public func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        screen.resize(columns: columns, rows: rows)
    }

    /// Sends a signal to the program alone.
    public func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Closes the terminal as a closed window does.
    public func hangUp() {
        kill(process, SIGHUP)
    }

    /// The program's exit status (128 + n for signal n), reading output until it ends.
    public func finish(patience: Int = 20) throws -> Int32 {
        if let exitStatus { return exitStatus }
        let end = ContinuousClock.now.advanced(by: .seconds(patience))
        while ContinuousClock.now < end {
            let state = readOnce(milliseconds: 20)
            var raw: Int32 = 0
            if waitpid(process, &raw, WNOHANG) == process {
                while readOnce() == .data {}
                let status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
                exitStatus = status
                return status
            }
            if state == .closed { usleep(1000) }
        }
        throw Failure.neverShown("the end of the program", output: recent)
    }

    private enum Reading { case data, nothing, closed }

    private func readOnce(milliseconds: Int32 = 0) -> Reading {
        var state = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&state, 1, milliseconds) > 0 else { return .nothing }
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { return .closed }
        output += buffer[..<count]
        screen.show(buffer[..<count])
        return .data
    }

    private var recent: String {
        String(decoding: output.suffix(1500), as: UTF8.self).replacing("\u{1B}", with: "^[")
    }
}
