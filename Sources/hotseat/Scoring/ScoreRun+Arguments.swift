import InterviewModel
import RubricAnalysis

extension ScoreRun {
    /// The run that arguments ask for, where they are of the plainest kind: `score`, each option once, as a word of
    /// its own, and its value as the next. Nil for whatever else, right or wrong: `ScoreCommand` knows of that.
    ///
    /// Setting up the parser of the command line takes several times as long as scoring an answer, and scripts
    /// start the program for each one.
    init?(plain arguments: [String]) {
        guard arguments.first == "score" else { return nil }
        self.init()
        var rest = arguments.dropFirst()
        var kindName: String?
        var modeName: String?
        func next() -> String? { rest.popFirst().flatMap { $0.hasPrefix("-") ? nil : $0 } }
        func take(_ value: inout String?, _ word: String?) -> Bool {
            guard value == nil, let word else { return false }
            value = word
            return true
        }
        func raise(_ flag: inout Bool) -> Bool {
            defer { flag = true }
            return !flag
        }
        while let word = rest.popFirst() {
            let isTaken =
                switch word {
                case "--question": take(&questionID, next())
                case "--reference": take(&reference, next())
                case "--library": take(&library, next())
                case "--kind": take(&kindName, next())
                case "--mode": take(&modeName, next())
                case "--jsonl": raise(&jsonl)
                case "--json": raise(&json)
                default: take(&file, word == "-" || !word.hasPrefix("-") ? word : nil)
                }
            guard isTaken else { return nil }
        }
        kind = kindName.flatMap(AnswerKind.init)
        mode = modeName.flatMap(AnswerMode.init)
        let isKnown = (kind == nil) == (kindName == nil) && (mode == nil) == (modeName == nil)
        guard isKnown, !(json && jsonl), !(jsonl && reference != nil) else { return nil }
    }
}
