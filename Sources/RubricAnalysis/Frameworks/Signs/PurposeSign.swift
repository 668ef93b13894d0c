import InterviewModel

/// What had to be done, and whose job it was: "I needed to", "my job was", "the goal was". Marks a task.
struct PurposeSign: SentenceSign {
    /// Tasks, and what other frameworks call them.
    let components: [ComponentID] = ["task", "tasks", "goal", "obstacle"]

    private let duties: Set<Lexicon.StemID>
    private let obligations: Set<Lexicon.WordID>
    private let to: Lexicon.WordID
    private let had: Lexicon.WordID

    /// The sign with its words looked up.
    init(lexicon: Lexicon) {
        func stems(_ words: [String]) -> Set<Lexicon.StemID> {
            Set(words.map { lexicon.stem(of: lexicon.word($0)) })
        }
        duties = stems([
            "task", "goal", "job", "responsibility", "objective", "mission", "role", "challenge", "aim",
        ])
        obligations = Set(
            ["needed", "wanted", "tasked", "assigned", "responsible", "asked"].map { lexicon.word($0) })
        to = lexicon.word("to")
        had = lexicon.word("had")
    }

    /// About 1 for a duty that is owned or an obligation, up to 2.
    func strength(of sentence: Sentence, in text: ParsedText) -> Double {
        var strength = 0.0
        let tokens = text.tokens
        for index in sentence.tokens {
            let token = tokens[index]
            let next = index + 1 < sentence.tokens.upperBound ? tokens[index + 1] : nil
            if duties.contains(token.stem), index > sentence.tokens.lowerBound {
                let before = tokens[index - 1]
                let isOwned =
                    before.traits.contains(.firstSingular) || before.traits.contains(.firstPlural)
                    || before.traits.contains(.article)
                strength += isOwned && next?.traits.contains(.glue) == true ? 1 : 0.3
            } else if obligations.contains(token.word), next?.word == to || next?.traits.isEmpty == false {
                strength += next?.word == to ? 0.9 : 0.4
            } else if token.word == had, next?.word == to {
                strength += 0.8
            }
        }
        return min(2, strength)
    }
}
