import InterviewModel
import RubricAnalysis
import Testing

@Suite("A story about something else")
struct TopicRuleTests {
    private static let hotel = """
        Last summer I was on holiday in Spain with my family. I had to find a hotel for the last night because ours had \
        been booked twice. I called six hotels, I compared the prices and I booked a small one near the station. In the \
        end we saved forty euros and slept well.
        """

    @Test("a holiday answers few questions about work: it is said, costs a little, and is not strong then")
    func fires() throws {
        let stories = Bank.questions.filter { $0.competency != nil }
        var told = 0
        for question in stories {
            let report = Bank.analyser().assess(
                AnswerToAssess(kind: .behavioral, question: question, text: Self.hotel))
            guard let finding = report.findings(of: "about-something-else").first else { continue }
            told += 1
            #expect(finding.points < 0 && finding.points > -0.12)
            #expect(finding.quote != nil)
            #expect(try #require(report.score) < 0.7)
        }
        #expect(told * 4 >= stories.count, "\(told) of \(stories.count)")
    }

    @Test("no example of a question is told that it is about something else", arguments: Bank.ids)
    func silent(_ id: String) throws {
        let question = try #require(Bank.question(id))
        for example in question.examples {
            let report = Bank.analyser().assess(
                AnswerToAssess(kind: .behavioral, question: question, text: example.answer))
            #expect(report.findings(of: "about-something-else") == [], "\(example.band)")
        }
    }

    @Test("without a rubric nobody knows what a story should be about")
    func unknown() {
        #expect(Assessing.story(Self.hotel).findings(of: "about-something-else") == [])
    }
}
