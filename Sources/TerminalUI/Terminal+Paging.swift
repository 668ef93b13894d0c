import CReadline

extension Terminal {
    /// `less`, or nothing at all, without a word from the shell, where that is not installed.
    private static let usualPager = "command -v less >/dev/null || exit 127; exec less"

    /// Shows a long text in the user's pager, or prints it if this is no interactive terminal or the pager
    /// cannot be started. Leaving the pager early is no failure.
    ///
    /// `PAGER` is a command line for the shell; empty, it means none. A `less` that is not told otherwise in
    /// `LESS` keeps colours, prints what fits on the screen at once and leaves on the screen what was read.
    public func page(_ text: String) {
        let environment = configuration.environment
        let pager = environment["PAGER"] ?? Self.usualPager
        guard isInteractive, !pager.isEmpty else { return say(text) }
        var text = text
        let input = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { screen_spool($0.baseAddress, $0.count) }
        }
        guard input >= 0 else { return say(text) }
        defer { screen_close(input) }
        let command = ForegroundCommand(
            arguments: ["/bin/sh", "-c", pager], environment: ["LESS": environment["LESS"] ?? "FRX"])
        switch run(command, input: input, until: { nil }) {
        case .exited(status: 126), .exited(status: 127), .failedToStart: say(text)
        default: break
        }
    }
}
