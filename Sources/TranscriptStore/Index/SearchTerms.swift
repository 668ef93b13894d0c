import Foundation
import GRDB

/// What a user searches for, as the full-text index cuts it into words.
struct SearchTerms {
    /// A word or a phrase.
    struct Term: Hashable {
        /// Its words one after another, without case and accents, as UTF-8.
        var words: [[UInt8]]
        /// Whether the last word may go on.
        var isPrefix: Bool
    }

    /// What must all be there; empty where the text holds nothing that could be found.
    let terms: [Term]

    /// More terms than this are left out, so that a pasted page does not hold up the search.
    static let mostTerms = 100
    /// No more of a text is looked at, in characters.
    static let longestText = 10_000

    /// The terms of a text that a user typed.
    ///
    /// A word is what stands between white space; one that the index cuts in pieces, as at a hyphen, is a phrase.
    init(_ text: String, _ words: WordCutter) {
        var terms: [Term] = []
        for (piece, isPrefix) in Self.pieces(of: text.prefix(Self.longestText))
        where terms.count < Self.mostTerms {
            let term = Term(
                words: words.words(of: IndexEntry.cleaned(piece)).map(\.bytes), isPrefix: isPrefix)
            if !term.words.isEmpty, !terms.contains(term) { terms.append(term) }
        }
        self.terms = terms
    }

    /// The terms in the language of the full-text index; nil where there is nothing to find.
    var expression: String? {
        guard !terms.isEmpty else { return nil }
        let parts = terms.map { term in
            // A word as it was cut holds no quotation mark; doubling it does no harm.
            let words = term.words.map { String(decoding: $0, as: UTF8.self).replacing("\"", with: "\"\"") }
            return "\"\(words.joined(separator: " "))\"" + (term.isPrefix ? " *" : "")
        }
        return "words : (" + parts.joined(separator: " AND ") + ")"
    }

    /// The words and phrases of a text, without stars and quotation marks. A phrase that is not closed ends with the
    /// text; a star after either makes it a beginning.
    private static func pieces(of text: Substring) -> [(text: String, isPrefix: Bool)] {
        var pieces: [(String, Bool)] = []
        var rest = text
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if isQuote(first) {
                rest.removeFirst()
                let phrase = rest.prefix { !isQuote($0) }
                rest = rest[phrase.endIndex...].dropFirst()
                let isPrefix = rest.first == "*" || phrase.last == "*"
                pieces.append((String(phrase), isPrefix))
            } else {
                let word = rest.prefix { !$0.isWhitespace && !isQuote($0) }
                rest = rest[word.endIndex...]
                pieces.append((String(word), word.last == "*"))
            }
        }
        return pieces
    }

    private static func isQuote(_ character: Character) -> Bool {
        character == "\"" || character == "\u{201C}" || character == "\u{201D}" || character == "\u{201E}"
    }
}
