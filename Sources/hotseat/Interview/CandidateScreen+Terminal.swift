import Foundation
import InterviewModel
import InterviewSession
import TerminalUI

extension CandidateScreen {
    /// The screen of a candidate at this terminal.
    init(_ terminal: Terminal, editor: Editor, resumeCommand: String) {
        self.init(
            isInteractive: terminal.inputIsTerminal, restoresLines: terminal.isInteractive,
            next: { ScreenEvent(terminal.next(LineRequest($0))) },
            takeLine: { terminal.takeLine() },
            show: { notice in
                let words = NoticeText(
                    form: terminal.facts.form, isInteractive: terminal.inputIsTerminal,
                    resumeCommand: resumeCommand)
                if let text = words.text(for: notice) { terminal.say(text) }
            },
            edit: { path, until in
                guard terminal.inputIsTerminal else { return .failed("there is no terminal to open it in") }
                return editor.open(path, on: terminal, until: until)
            })
    }
}

extension LineRequest {
    /// The prompt for what the conductor asks.
    init(_ request: ScreenRequest) {
        let clock: ClockFace =
            switch request.clock {
            case .hidden: .none
            case .remaining(let until): .remaining(until: until)
            case .over(let since): .overtime(since: since)
            case .stopped(let left): .stopped(remaining: left.duration)
            }
        let word =
            switch request.label {
            case .counts: "counts? y/N"
            case .judging: "running"
            case .interviewer: "friend"
            default: request.label.rawValue
            }
        self.init(
            prompt: word, clock: clock, wakeAt: request.wakeAt,
            completions: request.commands.map { ":\($0.rawValue)" },
            keepsHistory: request.label != .counts, initialText: request.initialText)
    }
}

extension ScreenEvent {
    /// The terminal's event, for the conductor.
    init(_ event: TerminalEvent) {
        self =
            switch event {
            case .line(let text): .line(text)
            case .edited(let text): .edited(text)
            case .deadline: .deadline
            case .interrupted: .interrupted
            case .endOfInput: .endOfInput
            case .hungUp: .hungUp
            // The key is not asked for where nobody sits beside the candidate; a look around does no harm.
            case .woken, .switched: .woken
            case .resumedAfter(let length): .resumedAfter(length)
            }
    }
}
