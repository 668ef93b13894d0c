import InterviewModel

/// Concepts' own words, listed as somebody would who has read the rubric and understood nothing.
enum ListedWords {
    private static let joints = [", ", ". ", " and ", "\n"]

    /// The lists that can be made of these ways of saying something: each by its first words, and by all of them.
    static func lists(of alternatives: [Alternative]) -> [String] {
        let terms = [false, true].map { all in alternatives.map { spelt($0, all: all) }.filter { !$0.isEmpty }
        }
        return (terms[0] == terms[1] ? [terms[0]] : terms).filter { !$0.isEmpty }.flatMap { terms in
            joints.map { terms.joined(separator: $0) }
        }
    }

    /// The words of an alternative; of a pattern those that stand in it as they are.
    private static func spelt(_ alternative: Alternative, all: Bool) -> String {
        switch alternative {
        case .phrase(let source): phrase(source, all: all)
        case .near(let members): members.map { phrase($0, all: all) }.joined(separator: " ")
        case .pattern(let source):
            source.replacing(#/\\.|\{[^}]*\}|\[[^\]]*\]/#, with: " ").split { !$0.isLetter }
                .joined(separator: " ")
        }
    }

    private static func phrase(_ source: String, all: Bool) -> String {
        source.split(separator: " ").map { place in
            let choices = place.split(separator: "|")
            return all ? choices.joined(separator: " ") : String(choices.first ?? place)
        }.joined(separator: " ")
    }
}
