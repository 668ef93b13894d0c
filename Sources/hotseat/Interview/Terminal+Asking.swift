import TerminalUI

extension Terminal {
    /// A line from the user in lower case, without the spaces around it and doubled within; nil where there is no
    /// more, or on Ctrl-C.
    ///
    /// Keys typed before Enter, a resize or a stop with Ctrl-Z are no answer yet, so it waits on.
    ///
    /// - Parameter commands: what tab completes at the beginning of a line; with any, lines can be recalled. With
    ///   `keepsCase` the line comes as it was typed.
    func ask(_ prompt: String, commands: [String] = [], keepsCase: Bool = false) -> String? {
        let request = LineRequest(prompt: prompt, completions: commands, keepsHistory: !commands.isEmpty)
        while true {
            switch next(request) {
            case .line(let line):
                if keepsCase { return line }
                let words = line.split(whereSeparator: \.isWhitespace)
                return words.joined(separator: " ").lowercased()
            case .endOfInput, .hungUp, .interrupted:
                _ = takeLine()
                return nil
            case .edited, .deadline, .woken, .resumedAfter, .switched: continue
            }
        }
    }
}
