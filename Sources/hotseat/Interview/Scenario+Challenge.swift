import InterviewModel

extension Scenario {
    /// A session of one live-coding task, as a coding round of an interview holds it: the approach before, then the
    /// code, then its cost and its edge cases. `questions` tells which questions the library has.
    init(of challenge: Challenge, questions: (QuestionID) -> Bool) {
        let minutes =
            switch challenge.level {
            case .junior: 15
            case .mid: 25
            case .senior: 35
            }
        let round = Round(
            kind: .coding, title: challenge.title, challenges: [challenge.id],
            before: ["how-would-you-approach-it"].filter(questions),
            after: ["what-is-the-complexity", "what-about-edge-cases"].filter(questions),
            timing: Timing(
                answer: .minutes(minutes), warnAt: [.minutes(5), .minutes(1)], extensionLength: .minutes(5)))
        self.init(
            id: Scenario.id(of: challenge.id), title: "Live coding: \(challenge.title)",
            summary: "One task.", level: challenge.level, mode: .typed, budget: nil, rounds: [round])
    }
}
