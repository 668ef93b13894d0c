import InterviewModel
import ScenarioEngine
import Testing

@testable import InterviewSession
@testable import RubricAnalysis

@Suite("A coding task's rating at the end of its round")
struct RatingTests {
    private static let task = AgendaPlace(round: 0, item: 1)

    private static func round() -> AgendaRound {
        func question(_ id: QuestionID) -> AgendaItem {
            AgendaItem(subject: .question(id), prompt: "\(id)?", about: "reverse-string", hints: ["Think."])
        }
        return AgendaRound(
            kind: .coding, title: "Code", budget: nil, timing: Timing(answer: .minutes(5), atLimit: .strict),
            probes: ProbePolicy(max: 0),
            items: [
                question("how-would-you-approach-it"),
                AgendaItem(
                    subject: .challenge("reverse-string"), prompt: "Reverse it.", hints: ["Ends."],
                    starter: "# start\n"),
                question("what-is-the-complexity"), question("what-about-edge-cases"),
            ])
    }

    /// A round held to its end.
    private static func held() -> Stage {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([round()])),
            [
                .event(.line("Two pointers from both ends.")), .event(.line(":done")), .wait(.seconds(30)),
                .event(.line("I begin with the two ends here")), .event(.line(":hint")), .wait(.seconds(10)),
                .event(.line(":test reverse(\"ab\") == \"ba\"")),
                .act { stage.save("def reverse(s): ...\n") },
                .event(.line(":pause")), .wait(.seconds(100)), .event(.line(":resume")),
                .event(.line(":submit")), .wait(.seconds(1)),
                .event(.line("It is O(n) in time.")), .event(.line(":done")),
                .event(.line(":skip")),
            ])
        return stage
    }

    @Test("is journalled and shown once, after the questions about it")
    func journalled() {
        let stage = Self.held()
        let rated = stage.events { if case .codingRated = $0 { true } else { false } }
        #expect(rated.count == 1)
        #expect(stage.events.map(\.event).dropLast().last == rated.first)
        let shown = stage.notices.contains {
            if case .event(.codingRated, _, _) = $0 { true } else { false }
        }
        #expect(shown)
    }

    @Test("rests on the events before it alone, so that a replay rates alike")
    func replayed() throws {
        let stage = Self.held()
        let report = try #require(
            stage.events.compactMap { recorded -> CodingReport? in
                if case .codingRated(_, let report) = recorded.event { report } else { nil }
            }.first)
        let before = try #require(stage.ratedAfter.first)
        let assessor = AnswerAssessor(questions: [], frameworks: [], models: .none)
        #expect(assessor.rate(Self.task, after: before) == report)
        #expect(assessor.rate(Self.task, after: stage.events) == report)
    }

    @Test("has as evidence what was said, written, tried and asked for, with times that leave pauses out")
    func evidence() throws {
        let stage = Self.held()
        let growth = ExpectedGrowth(expected: .linear, of: "the length of the text")
        let concept = Concept(id: "two-ends", label: "both ends", alternatives: [])
        let challenge = Challenge(
            id: "reverse-string", title: "Reverse", level: .junior, topics: [], statement: "Reverse.",
            entry: .function("reverse"), growth: growth, expects: ["how-would-you-approach-it": [concept]])
        let evidence = CodingEvidence(of: Self.task, in: stage.events) { _ in challenge }
        #expect(evidence.challenge == "reverse-string")
        #expect(evidence.entry == .function("reverse"))
        #expect(evidence.growth == growth)
        #expect(evidence.approach?.text == "Two pointers from both ends.")
        #expect(evidence.approach?.particular == ["two-ends"])
        #expect(evidence.approach?.report == Stage.report(score: 0.8))
        #expect(evidence.complexity?.text == "It is O(n) in time.")
        #expect(evidence.edgeCases?.text == "")
        #expect(evidence.thoughts.map(\.text) == ["I begin with the two ends here"])
        #expect(evidence.thoughts.map(\.at) == [.seconds(30)])
        #expect(evidence.hints == 1)
        #expect(evidence.starter == "# start\n")
        #expect(evidence.versions.map(\.text) == ["def reverse(s): ...\n"])
        #expect(evidence.runs.map(\.run.scope).last == .all)
        #expect(evidence.ownTests == ["reverse(\"ab\") == \"ba\""])
        #expect(evidence.used == .seconds(40))
        #expect(evidence.limit == .minutes(5))
    }

    @Test("of a task that is no longer in the library is told without what it expects")
    func unknown() {
        let evidence = CodingEvidence(of: Self.task, in: Self.held().events) { _ in nil }
        #expect(evidence.entry == nil)
        #expect(evidence.growth == nil)
        #expect(evidence.approach?.particular == [])
    }

    @Test("of a place that there is not, or of no events, is empty and harms nobody")
    func nowhere() {
        for place in [AgendaPlace(round: 9, item: 9), AgendaPlace(round: 0, item: -4)] {
            let report = AnswerAssessor(questions: [], frameworks: [], models: .none)
                .rate(place, after: Self.held().events)
            #expect(report.ratings.allSatisfy { $0.points == nil })
        }
        #expect(CodingEvidence(of: Self.task, in: []) { _ in nil }.versions.isEmpty)
    }

    @Test("comes also where the candidate ends the interview in the middle of the task")
    func abandoned() {
        let stage = Stage()
        let outcome = stage.play(
            .new(Stage.header([Self.round()])),
            [
                .event(.line("A plan.")), .event(.line(":done")),
                .act { stage.save("def reverse(s): ...\n") },
                .event(.line(":run")), .event(.line(":end")),
            ])
        #expect(outcome == .ended(.abandoned))
        #expect(stage.ratedAfter.count == 1)
    }
}
