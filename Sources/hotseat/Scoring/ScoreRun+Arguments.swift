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
        var values: [String: String] = [:]
        while let word = rest.popFirst() {
            switch word {
            case "--jsonl" where !jsonl: jsonl = true
            case "--json" where !json: json = true
            case "--question", "--reference", "--kind", "--mode", "--library":
                guard let value = rest.popFirst(), !value.hasPrefix("-"), values[word] == nil else {
                    return nil
                }
                values[word] = value
            default:
                guard file == nil, word == "-" || !word.hasPrefix("-") else { return nil }
                file = word
            }
        }
        questionID = values["--question"]
        reference = values["--reference"]
        library = values["--library"]
        kind = values["--kind"].flatMap(AnswerKind.init)
        mode = values["--mode"].flatMap(AnswerMode.init)
        let isKnown = (kind == nil) == (values["--kind"] == nil) && (mode == nil) == (values["--mode"] == nil)
        guard isKnown, !(json && jsonl), !(jsonl && reference != nil) else { return nil }
    }
}
