import TerminalUI

extension Terminal {
    /// A line from the user in lower case, without the spaces around it; nil where there is no more, or on Ctrl-C.
    ///
    /// Keys typed before Enter, a resize or a stop with Ctrl-Z are no answer yet, so it waits on.
    func ask(_ prompt: String) -> String? {
        while true {
            switch next(LineRequest(prompt: prompt, keepsHistory: false)) {
            case .line(let line):
                let words = line.split(whereSeparator: \.isWhitespace)
                return words.joined(separator: " ").lowercased()
            case .endOfInput, .hungUp, .interrupted:
                _ = takeLine()
                return nil
            case .edited, .deadline, .woken, .resumedAfter: continue
            }
        }
    }
}
