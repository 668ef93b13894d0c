import InterviewModel

/// What a candidate may say to Hotseat rather than to the interviewer: a line that begins with one colon.
public enum CandidateCommand: String, CaseIterable, Sendable {
    /// The answer is complete.
    case done
    /// Which commands there are.
    case help
    /// How much time is left.
    case time
    /// The next hint.
    case hint
    /// The question again.
    case `repeat`
    /// On to the next question.
    case skip
    /// Stop the clock.
    case pause
    /// Let the clock go on.
    case resume
    /// More time.
    case extend
    /// A remark for later; its text follows.
    case note
    /// Leave; the session can be continued.
    case quit
    /// End the interview here.
    case end
    /// In a pair: the link for the interviewer once more, or, at one keyboard, the screen to them.
    case friend
    /// Open the code in the editor.
    case edit
    /// Run the visible cases.
    case run
    /// Run all cases, and be done where they pass.
    case submit
    /// Run the candidate's own tests; one more may follow, or `drop` and a number.
    case test
    /// What has changed since the last run, or since the version whose number follows.
    case diff
    /// Go back to the version before, or to the one whose number follows.
    case undo
    /// Which languages the task is offered in, or on in the one that follows.
    case language

    /// Whether it has a meaning only in a coding task.
    public var isForCoding: Bool {
        switch self {
        case .edit, .run, .submit, .test, .diff, .undo, .language: true
        default: false
        }
    }
}

/// A line from the candidate, read.
enum CandidateLine: Equatable {
    /// Part of the answer.
    case text(String)
    /// A command and what follows it.
    case command(CandidateCommand, argument: String)
    /// It looks like a command and is none.
    case unknown(String, suggestion: CandidateCommand?)

    /// Reads one line. `::` at its beginning stands for a colon of the text; a colon not followed by a letter
    /// is text as well, so that `:-)` is no mistake.
    init(_ line: String) {
        guard line.hasPrefix(":") else {
            self = .text(line)
            return
        }
        if line.hasPrefix("::") {
            self = .text(String(line.dropFirst()))
            return
        }
        let word = line.dropFirst().prefix { !$0.isWhitespace }
        guard let first = word.first, first.isLetter else {
            self = .text(line)
            return
        }
        let argument = line.dropFirst(1 + word.count).drop(while: \.isWhitespace)
        let name = word.lowercased()
        if let command = CandidateCommand(rawValue: name) {
            self = .command(command, argument: String(argument))
        } else {
            let meant = Suggestion.nearest(
                to: name, in: CandidateCommand.allCases.map(\.rawValue), beginning: 1)
            self = .unknown(String(word), suggestion: meant.flatMap(CandidateCommand.init))
        }
    }
}
