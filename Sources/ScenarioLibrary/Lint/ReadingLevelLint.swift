import InterviewModel

/// HS134: what is said to a candidate under stress has to be understood at first hearing.
enum ReadingLevelLint {
    /// The highest grade. Words of the trade drive it up: of the bank's texts of some length 95 in 100 stay below 9,
    /// and what lies above 10 is a long sentence.
    static let limit = 10.0
    /// Shorter texts are not judged: one long word would decide.
    static let leastWords = 15

    /// The prompt, hints and probes above the limit.
    static func findings(in question: Question) -> [LintFinding] {
        let hints = question.hints.enumerated().map { (QuestionPart.hint($0.offset), "the hint", $0.element) }
        let probes = question.concepts.enumerated().compactMap { index, concept in
            concept.probe.map { (QuestionPart.probe(ofConcept: index), "the probe", $0) }
        }
        let components = question.componentProbes.sorted { $0.key < $1.key }.map {
            (QuestionPart.componentProbe($0.key), "the probe", $0.value)
        }
        return ([(.prompt, "the prompt", question.prompt)] + hints + probes + components)
            .compactMap { part, name, text in
                let level = ReadingLevel(of: text)
                guard level.words >= leastWords, level.grade > limit else { return nil }
                let grade = (level.grade * 10).rounded() / 10
                return LintFinding(
                    .hardToRead, question.id, part,
                    "\(name) takes \(grade) years of school to read; \(NumberText.short(limit)) should do",
                    help: "Make two sentences of it, or take shorter words.")
            }
    }
}
