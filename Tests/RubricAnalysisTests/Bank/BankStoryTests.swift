import InterviewModel
import RubricAnalysis
import Testing

/// Stories that were told well or badly, over the questions that ask for one.
@Suite("The bank's stories")
struct BankStoryTests {
    private static let headings = ["situation", "task", "action", "result"]

    @Test("a natural answer without the words of the framework is strong")
    func natural() throws {
        let analyser = Bank.analyser()
        var natural = 0
        for id in Bank.stories {
            let question = try #require(Bank.question(id))
            let strong = try #require(question.example(.strong)).replacing("As a result", with: "In the end")
                .replacing("as a result", with: "in the end")
            guard Self.headings.allSatisfy({ !strong.lowercased().contains($0) }) else { continue }
            natural += 1
            #expect(analyser.score(strong, question) >= 0.7, "\(id)")
        }
        #expect(natural >= 5)
    }

    @Test("what one would do is below the question's middling example", arguments: imaginedStories)
    func imagined(_ id: String, _ answer: String) throws {
        let question = try #require(Bank.question(id))
        let report = Bank.analyser().assess(
            AnswerToAssess(kind: .behavioral, question: question, text: answer))
        let middling = Bank.analyser().score(try #require(question.example(.middling)), question)
        #expect(try #require(report.score) < 0.55)
        #expect(try #require(report.score) <= middling + 0.05)
        #expect(report.findings.contains { $0.rule == "not-a-story-yet" && $0.points < 0 })
    }

    @Test("claims about oneself are poor, and an occasion is asked for", arguments: claimedTraits)
    func claimed(_ id: String, _ answer: String) throws {
        let question = try #require(Bank.question(id))
        let report = Bank.analyser().assess(
            AnswerToAssess(kind: .behavioral, question: question, text: answer))
        #expect(try #require(report.score) < 0.4)
        #expect(report.findings.contains { $0.rule == "generic-claim" })
    }

    @Test("no strong example is told off for its story", arguments: Bank.stories)
    func calm(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let answer = try #require(question.example(.strong))
        let report = Bank.analyser().assess(
            AnswerToAssess(kind: .behavioral, question: question, text: answer))
        let harsh = [
            "not-a-story-yet", "generic-claim", "vague-words", "about-something-else",
            "no-first-person-in-action",
            "thin-component", "result-without-number",
        ]
        #expect(report.findings.filter { harsh.contains($0.rule) }.map(\.rule) == [])
    }

    @Test("two runs give one report, whatever came between", arguments: Bank.stories)
    func same(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        let answer = AnswerToAssess(
            kind: .behavioral, question: question, text: try #require(question.example(.strong)))
        let first = analyser.assess(answer)
        for other in Bank.questions.prefix(10) {
            _ = analyser.score(try #require(other.example(.middling)), other)
        }
        #expect(analyser.assess(answer) == first)
        #expect(Bank.analyser().assess(answer) == first)
    }

    private static let imaginedStories = [
        (
            "conflict-in-team",
            """
            If I had a conflict at my job I would first listen to the other person. I would ask them what bothers them \
            and I would try to find a compromise. Then I would write down what we agreed. In the end we would both be \
            happy and work together better.
            """
        ),
        (
            "tight-deadline",
            """
            If there was a tight deadline I would make a list of everything. I would ask my manager what matters most \
            and I'd cut the rest. Then I would work through it step by step. In the end we would deliver on time.
            """
        ),
        (
            "production-incident",
            """
            I would look at the alarms first. Then I would roll back the last release and I would tell the team. After \
            that I would search for the cause in the logs. As a result the site would be up again in ten minutes.
            """
        ),
        (
            "helped-a-colleague",
            """
            I would sit down with my colleague and I would ask what is hard. I would show how I do it, and then I would \
            let them try. In the end they would be able to do it alone.
            """
        ),
        (
            "learned-fast",
            """
            I would read the documentation first. Then I would build a small project with it, and I would ask somebody \
            who knows it. As a result I would be productive within two weeks.
            """
        ),
    ]

    private static let claimedTraits = [
        (
            "conflict-in-team",
            """
            I am a team player and a good listener. I always communicate openly and I never let a conflict get in the \
            way of the work.
            """
        ),
        (
            "tight-deadline",
            "I am very organised. I always plan ahead and I never miss a deadline. I usually work well under pressure."
        ),
        (
            "leadership",
            "I am a natural leader. I always motivate people and I'm very reliable. I generally lead by example."
        ),
        (
            "failure",
            "I am a perfectionist. I never fail, I always double-check everything, and I'm very dedicated."
        ),
        (
            "learned-fast",
            "I am a fast learner. I always pick up new tools quickly and I constantly read about new things."
        ),
        (
            "ownership",
            "I am a hard worker. I always take ownership and I'm very motivated. I never leave a thing half done."
        ),
    ]
}
