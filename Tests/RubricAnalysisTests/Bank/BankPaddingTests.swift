import InterviewModel
import RubricAnalysis
import Testing

/// More words are not more: over every question that is shipped.
@Suite("The bank against repetition and padding")
struct BankPaddingTests {
    @Test("a poor answer said ten times stays poor, and wins nothing", arguments: Bank.ids)
    func poorTenTimes(_ id: String) throws {
        let question = try #require(Bank.question(id))
        try expectNoGain(question, .poor) { Array(repeating: $0, count: 10).joined(separator: "\n") }
    }

    @Test("a middling answer said three times wins nothing", arguments: Bank.ids)
    func middlingThreeTimes(_ id: String) throws {
        let question = try #require(Bank.question(id))
        try expectNoGain(question, .middling) { "\($0)\n\n\($0)\n\n\($0)" }
        try expectNoGain(question, .middling) { "\($0) \($0) \($0)" }
    }

    @Test("a hundred words of padding, in front, behind or both, win nothing", arguments: Bank.ids)
    func padded(_ id: String) throws {
        let question = try #require(Bank.question(id))
        for band in ScoreBand.allCases {
            try expectNoGain(question, band) { "\($0)\n\(Padding.text)" }
            try expectNoGain(question, band) { "\(Padding.text) \($0)" }
            try expectNoGain(question, band) { "\(Padding.before) \($0) \(Padding.text)" }
        }
    }

    @Test("the question before or behind an answer wins nothing", arguments: Bank.ids)
    func withPrompt(_ id: String) throws {
        let question = try #require(Bank.question(id))
        try expectNoGain(question, .middling) { "\(question.prompt) \($0)" }
        try expectNoGain(question, .middling) { "\($0) \(question.prompt)" }
    }

    private func expectNoGain(
        _ question: Question, _ band: ScoreBand, _ change: (String) -> String
    ) throws {
        let analyser = Bank.analyser()
        let answer = try #require(question.example(band))
        let plain = analyser.score(answer, question)
        let changed = analyser.score(change(answer), question)
        #expect(changed <= plain + 0.001, "\(band) rises from \(plain) to \(changed)")
    }
}
