import Foundation
import InterviewModel

/// A word that sessions are gathered under: lower case, of letters, digits, `-` and `_`.
struct SessionTag: Equatable {
    /// The word.
    let text: String

    /// The most characters of one.
    static let longest = 40

    /// Reads a tag as a person writes it.
    ///
    /// - Throws: `CommandFailure` where it is none.
    init(_ written: String) throws {
        let text = written.trimmingCharacters(in: .whitespacesAndNewlines)
            .precomposedStringWithCanonicalMapping.lowercased()
        guard !text.isEmpty, text.allSatisfy(Self.isAllowed) else {
            throw CommandFailure(
                .usage, "`\(VisibleText.line(written).cut(to: Self.longest))` is not a tag",
                help: "A tag is one word of letters, digits, - and _, such as system-design.")
        }
        // A character can hold any number of marks.
        guard text.count <= Self.longest, text.unicodeScalars.count <= 2 * Self.longest else {
            throw CommandFailure(
                .usage, "the tag `\(VisibleText.line(text).cut(to: 20))` is too long",
                help: "A tag has at most \(Self.longest) characters.")
        }
        self.text = text
    }

    private static func isAllowed(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-" || character == "_"
    }
}
