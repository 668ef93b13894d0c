import InterviewModel
import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Options: `--limit MS` cuts the line off after so long, and then, by `--after`, does it again
/// (`repeat`), goes on without (`free`) or ends; `--seconds N` shows a countdown from N;
/// `--edits` prints a row when a text has changed; `--text T` starts with a text; `--history FILE`; `--switch` tells
/// the switch key, `--switch own` then tells each key as `:keys own` does.
///
/// Lines: `:quit`; `:sh SCRIPT`; `:run PROGRAM ARGUMENT...`; `:runfor MS PROGRAM ARGUMENT...`; `:page N`; `:wake`
/// (from another thread); `:work MS` (busy, not reading); `:keys` tells each key until `q`, `:keys own` does it on a
/// screen of its own, `:keys MS` also tells when none came for so long.
struct Probe {
    private let terminal: Terminal
    private var options: [String: String] = [:]

    init(arguments: [String]) throws {
        var index = 0
        while index < arguments.count {
            let hasValue = index + 1 < arguments.count && !arguments[index + 1].hasPrefix("--")
            options[arguments[index]] = hasValue ? arguments[index + 1] : ""
            index += hasValue ? 2 : 1
        }
        var environment: [String: String] = [:]
        for name in ["TERM", "NO_COLOR", "PAGER", "PATH", "HOME", "LANG", "LC_ALL", "COLUMNS"] {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        terminal = try Terminal(
            configuration: TerminalConfiguration(environment: environment, historyFile: options["--history"]))
    }

    func run() {
        let seconds = options["--seconds"].flatMap { Int($0) }
        let limit = options["--limit"].flatMap { Int($0) }
        let start = ContinuousClock.now
        var request = LineRequest(prompt: "probe", completions: [":done", ":quit", ":help", ":hint"])
        if let seconds { request.clock = .remaining(until: start.advanced(by: .seconds(seconds))) }
        if let limit { request.wakeAt = start.advanced(by: .milliseconds(limit)) }
        request.initialText = options["--text"] ?? ""
        request.hasSwitchKey = options["--switch"] != nil
        terminal.say("# ready interactive=\(terminal.isInteractive) colour=\(terminal.palette.isColored)")
        while true {
            switch terminal.next(request) {
            case .line(let text):
                request.initialText = ""
                if text == ":quit" { return finish() }
                if !command(text) { terminal.say("# line \(Self.summary(text))") }
            case .edited(let text):
                if options["--edits"] != nil { terminal.say("# edited \(Self.summary(text))") }
            case .deadline:
                let now = ContinuousClock.now
                let late = (request.wakeAt ?? now).duration(to: now).components
                let text = terminal.takeLine()
                let micros = late.seconds * 1_000_000 + late.attoseconds / 1_000_000_000_000
                terminal.say("# cut late=\(micros)us \(Self.summary(text))")
                switch (limit, options["--after"]) {
                case (let limit?, "repeat"):
                    request.wakeAt = ContinuousClock.now.advanced(by: .milliseconds(limit))
                case (_, "free"): request.wakeAt = nil
                default: return finish()
                }
            case .interrupted: terminal.say("# interrupted")
            case .endOfInput:
                terminal.say("# end")
                return finish()
            case .hungUp:
                let text = terminal.takeLine()
                terminal.say("# hungup \(Self.summary(text))")
                return finish()
            case .switched:
                if options["--switch"] == "own" { readKeys("own") } else { terminal.say("# switched") }
            case .woken: terminal.say("# woken")
            case .resumedAfter(let gap): terminal.say("# resumed \(gap.components.seconds)")
            }
        }
    }

    private func finish() {
        terminal.close()
        terminal.say("# bye")
    }

    private func command(_ text: String) -> Bool {
        let words = text.split(separator: " ").map(String.init)
        switch words.first {
        case ":run":
            terminal.say(
                "# \(terminal.runForeground(ForegroundCommand(arguments: Array(words.dropFirst()))))")
        case ":runfor":
            let limit = ContinuousClock.now.advanced(by: .milliseconds(Int(words[1]) ?? 0))
            let command = ForegroundCommand(arguments: Array(words.dropFirst(2)))
            terminal.say("# \(terminal.runForeground(command, until: { limit }))")
        case ":sayfor":
            // Speaks beside the program, and gives it half a second from then on.
            var end: ContinuousClock.Instant?
            let command = ForegroundCommand(arguments: ["/bin/sh", "-c", String(text.dropFirst(8))])
            let outcome = terminal.runForeground(command) {
                if end == nil {
                    terminal.say("# held back")
                    end = ContinuousClock.now.advanced(by: .milliseconds(500))
                }
                return end
            }
            terminal.say("# \(outcome)")
        case ":sh":
            let command = ForegroundCommand(arguments: ["/bin/sh", "-c", String(text.dropFirst(4))])
            terminal.say("# \(terminal.runForeground(command))")
        case ":page":
            let rows = (1...(Int(words.last ?? "") ?? 3)).map { "row \($0)" }
            terminal.page(rows.joined(separator: "\n"))
        case ":wake":
            let waker = terminal.waker
            Task.detached { waker.wake() }
        case ":keys": readKeys(words.last ?? "")
        case ":work":
            usleep(UInt32(words.last ?? "").map { $0 * 1000 } ?? 0)
        default: return false
        }
        return true
    }

    private func readKeys(_ option: String) {
        guard let keys = KeyReader(terminal, onOwnScreen: option == "own") else {
            return terminal.say("# no keys here")
        }
        defer { keys.close() }
        keys.show("# keys\n")
        let patience = Int(option).map { Milliseconds($0) }
        while true {
            guard let key = keys.next(within: patience) else {
                keys.show("# no key\n")
                continue
            }
            let name = key == .resized ? "resized \(keys.size.columns)x\(keys.size.rows)" : "\(key)"
            keys.show("# key \(VisibleText.line(name))\n")
            if key == .character("q") || key == .hungUp { return }
        }
    }

    private static func summary(_ text: String) -> String {
        let shown = text.count > 60 ? "\(text.prefix(8))...\(text.suffix(8))" : text
        let visible = shown.replacing("\n", with: "|").replacing("\t", with: "~")
        return "bytes=\(text.utf8.count) [\(VisibleText.of(visible))]"
    }
}
