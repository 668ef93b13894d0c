import InterviewModel

/// What an author may say while trying a question.
enum TrialWord: String, CaseIterable {
    /// The answer is complete: all of its feedback.
    case done
    /// The same answer by the rubric as it is now.
    case again
    /// Another answer from the beginning.
    case new
    /// A good answer to the question.
    case model
    /// What an interviewer would ask next.
    case probe
    /// Which words there are.
    case help
    /// Leave.
    case quit
}

/// A line typed while trying a question. As in an interview, a line that begins with one colon and a letter is a
/// command, and `::` stands for a colon of the text.
enum TrialLine: Equatable {
    /// Part of the answer.
    case text(String)
    /// A command.
    case command(TrialWord)
    /// It looks like a command and is none.
    case unknown(String, suggestion: TrialWord?)

    /// Reads a line.
    init(_ line: String) {
        let word = line.dropFirst().prefix { !$0.isWhitespace }
        guard line.hasPrefix(":"), let first = word.first, first.isLetter else {
            self = .text(line.hasPrefix("::") ? String(line.dropFirst()) : line)
            return
        }
        let name = word.lowercased()
        if let command = TrialWord(rawValue: name) {
            self = .command(command)
        } else {
            let meant = Suggestion.nearest(to: name, in: TrialWord.allCases.map(\.rawValue), beginning: 1)
            self = .unknown(String(word), suggestion: meant.flatMap(TrialWord.init))
        }
    }
}
