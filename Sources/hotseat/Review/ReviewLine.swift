import Foundation
import InterviewModel

/// What a person may say while reading a session again. The colon may be left out: nothing else is typed here.
enum ReviewWord: String, CaseIterable {
    /// The answers with their numbers.
    case answers
    /// Go to another answer.
    case answer
    /// The answer's sentences, numbered and labelled.
    case labels
    /// Say what a sentence is.
    case label
    /// Take that back.
    case unlabel
    /// Write a remark on the answer.
    case note
    /// The remarks with their numbers.
    case notes
    /// Take one back.
    case unnote
    /// Give the session a tag.
    case tag
    /// Take one from it.
    case untag
    /// Count the session among the favourites.
    case star
    /// No longer.
    case unstar
    /// Put the session away.
    case discard
    /// Take it back from there.
    case restore
    /// Every rule, its points and the words it rests on.
    case explain
    /// A good answer to the question.
    case model
    /// What moves in it by today's rubrics and analyser, and why.
    case rescore
    /// Which words there are.
    case help
    /// Leave.
    case quit
}

/// A line typed while reading a session again.
enum ReviewLine: Equatable {
    /// Nothing.
    case blank
    /// A word and what follows it.
    case command(ReviewWord, arguments: [String])
    /// A word that is none of them.
    case unknown(String, suggestion: ReviewWord?)

    /// Reads a line.
    init(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else {
            self = .blank
            return
        }
        let name = (first.hasPrefix(":") ? String(first.dropFirst()) : first).lowercased()
        if let word = ReviewWord(rawValue: name) ?? Self.short[name] {
            self = .command(word, arguments: Array(words.dropFirst()))
        } else if Int(name) != nil {
            self = .command(.answer, arguments: [name])
        } else {
            let meant = Suggestion.nearest(to: name, in: ReviewWord.allCases.map(\.rawValue), beginning: 1)
            self = .unknown(name, suggestion: meant.flatMap(ReviewWord.init))
        }
    }

    /// What stands behind the first word of a line, as it was typed.
    static func words(of line: String) -> String {
        line.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What the menu takes for leaving is one here too.
    private static let short: [String: ReviewWord] = ["q": .quit, "exit": .quit]
}
