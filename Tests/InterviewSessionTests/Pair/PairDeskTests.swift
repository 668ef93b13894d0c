import InterviewModel
import ScenarioEngine
import Testing

@testable import InterviewSession

@Suite("What the sides of a pair see")
struct PairDeskTests {
    private let table = Table()
    private var stage: Stage { table.stage }
    private let place = AgendaPlace(round: 0, item: 0)

    @Test(
        "is the question, what was said, the hints and the code on both sides; the rubric and the notes on one"
    )
    func sections() throws {
        table.hold(
            [Stage.talk(2)],
            [.event(.line("The lock.")), .event(.edited("and")), .event(.line(":hint"))]
                + table.does(.move(.note("Calm.", .opinion)), .move(.heard("h"))))
        for role in [PairRole.candidate, .interviewer, .spectator] {
            let question = try #require(table.sees(.question, as: role, of: QuestionSection.self))
            #expect(question.words == "Question 0?")
            #expect((question.number, question.count) == (1, 2))
            #expect(question.hints == ["A hint."])
            #expect(table.sees(.draft, as: role, of: DraftSection.self)?.text == "The lock.\n")
            #expect(table.sees(.stage, as: role, of: StageSection.self)?.isInterviewerHere == true)
        }
        let sent = table.desk.board.news(for: .candidate, after: 0).sections.map {
            String(decoding: $0.json, as: UTF8.self)
        }
        #expect(!sent.isEmpty)
        for word in ["Calm.", "The thread", "Listen for", "One lock for every thread.", "What came of it?"] {
            #expect(!sent.contains { $0.contains(word) }, "\(word)")
            let isTold = table.desk.board.news(for: .interviewer, after: 0).sections.contains {
                String(decoding: $0.json, as: UTF8.self).contains(word)
            }
            #expect(isTold, "\(word)")
        }
        #expect(table.sees(.hints, of: HintsSection.self) == HintsSection(hints: ["A hint."], shown: 1))
        #expect(table.sees(.model, of: ModelSection.self)?.text == "One lock for every thread.")
        #expect(table.sees(.notes, of: NotesSection.self)?.notes.map(\.number) == [1])
        let heard = try #require(table.sees(.heard, of: HeardSection.self))
        #expect(heard.text == "h" && !heard.counts)
    }

    @Test("is that a program runs, from its start to its verdict, though neither is in the journal yet")
    func running() {
        var seen: [Bool?] = []
        let look = Stage.Step.act {
            for role in [PairRole.candidate, .interviewer] {
                seen.append(self.table.sees(.code, as: role, of: CodeSection.self)?.isRunning)
            }
        }
        stage.holdsRuns = true
        table.hold(
            [Stage.coding()],
            [
                look, .act { self.stage.save("x = 1\n") }, .event(.line(":run")), .event(.edited("")), look,
                .act { self.stage.finishRun() }, .event(.edited("")), look,
            ])
        #expect(seen == [false, false, true, true, false, false])
    }

    @Test("changes with the stage of the interview, to its feedback")
    func stages() {
        var seen: [StageSection.Stage] = []
        let look = Stage.Step.act {
            if let stage = self.table.sees(.stage, of: StageSection.self)?.stage { seen.append(stage) }
        }
        look.run()
        let timing = Timing(think: .seconds(30), answer: .minutes(2), atLimit: .strict)
        table.hold(
            [Stage.talk(1, timing: timing), Stage.coding()],
            [
                look, .event(.line("")), look, .event(.line(":pause")), look, .event(.line("")),
                .event(.line("x")), .event(.line(":done")), look,
            ] + table.does(.move(.next)) + [look, .event(.line(":skip")), look] + table.does(.move(.next)))
        look.run()
        #expect(
            seen == [
                .lobby, .thinking, .answering, .paused, .choosing, .coding, .choosing, .feedback,
            ])
    }

    @Test("shows the clock as it goes on between two looks, and as it stands")
    func clock() throws {
        var clocks: [ClockSection] = []
        func look(after length: Duration) -> Stage.Step {
            .act {
                self.table.hand.pass(length)
                if let clock = self.table.sees(.clock, of: ClockSection.self) { clocks.append(clock) }
            }
        }
        var round = Stage.talk(2)
        round.budget = .minutes(10)
        table.hold(
            [round],
            [
                look(after: .seconds(1)), look(after: .seconds(2)), .event(.line(":pause")),
                look(after: .seconds(50)), .event(.line("")), .event(.line("x")), .event(.line(":done")),
                look(after: .seconds(5)), look(after: .seconds(5)),
            ])
        #expect(clocks.map(\.face) == [.running, .running, .stopped, .hidden, .hidden])
        #expect(clocks.map(\.shows) == [119_000, 117_000, 120_000, 0, 0])
        // While the interviewer chooses, the round's time stands.
        #expect(clocks.map(\.round) == [599_000, 597_000, 600_000, 600_000, 600_000])
        #expect(clocks.map(\.elapsed) == [1_000, 3_000, 0, 5_000, 10_000])
    }

    @Test("shows the program to its end, also while its interviewer asks on about it, and takes it down then")
    func code() throws {
        table.hold(
            [Stage.coding()],
            [.act { self.stage.save("v1") }, .event(.line(":submit")), .wait(.seconds(1))]
                + table.does(.move(.ask(InterviewerQuestion(text: "Why?")))))
        let code = try #require(table.sees(.code, as: .candidate, of: CodeSection.self))
        #expect(code.text == "v1")
        #expect(code.runs.map(\.scope) == [.all])

        let later = Table()
        later.hold([Stage.coding(), Stage.talk(1)], later.does(.move(.skip), .move(.next)))
        #expect(later.sees(.code, of: CodeSection.self) == nil)
        #expect(later.sees(.question, of: QuestionSection.self)?.isCoding == false)
    }

    @Test(
        "tells of a run how many cases passed and what came in between",
        arguments: [
            (CaseOutcome.passed, [CaseOutcome.passed, .passed], "all 2 passed"),
            (.passed, [], "all passed"),
            (.wrongAnswer, [.passed, .wrongAnswer], "1 of 2 passed: wrong answer"),
            (.notAProgram, [], "not a program"),
        ])
    func runs(outcome: CaseOutcome, cases: [CaseOutcome], line: String) {
        let results = cases.map { CaseResult(name: "", isVisible: true, outcome: $0) }
        let verdict = Verdict(outcome: outcome, cases: results, containment: .sandbox)
        #expect(CodeSection.Run(CodeRun(version: 1, scope: .all, verdict: verdict)).line == line)
    }

    @Test("keeps what was asked and answered of the item, and begins anew with the next")
    func earlier() throws {
        table.hold(
            [Stage.talk(2)],
            [.event(.line("One.")), .event(.line(":done"))]
                + table.does(.move(.ask(InterviewerQuestion(text: "And?")))))
        let draft = try #require(table.sees(.draft, of: DraftSection.self))
        #expect(draft.earlier == [.init(asked: "Question 0?", answered: "One.")])
        #expect(table.sees(.question, of: QuestionSection.self)?.followUp == "And?")

        let later = Table()
        later.hold([Stage.talk(2)], [.event(.line(":skip"))] + later.does(.move(.next)))
        #expect(later.sees(.draft, of: DraftSection.self)?.earlier.isEmpty == true)
    }

    @Test("sends the end of a draft that is too long to be sent whole")
    func longDraft() throws {
        let text = String(repeating: "x", count: DraftSection.longest) + " end"
        table.hold([Stage.talk(1)], [.event(.line(text)), .wait(.seconds(1))])
        let draft = try #require(table.sees(.draft, of: DraftSection.self))
        #expect(draft.isCut)
        #expect(draft.text.utf8.count == DraftSection.longest)
        #expect(draft.text.hasSuffix(" end\n"))
    }

    @Test("is there at once for a session that is taken up again, though nothing happens in it yet")
    func resumed() throws {
        stage.report.concepts = [
            ConceptReport(
                id: "lock", label: "The lock", weight: 1, isRequired: true, credit: 1, how: .phrase,
                quote: Quote(start: 4, end: 8))
        ]
        table.hold(
            [Stage.talk(2)],
            [.event(.line("The lock.")), .event(.line(":done"))]
                + table.does(.move(.ask(InterviewerQuestion(text: "And?")))) + [.event(.line(":quit"))])
        let later = Table()
        later.desk.replay(stage.events)
        later.stage.wall = stage.wall + 1_000
        _ = later.stage.play(.resumed(stage.events), [])
        #expect(later.stage.events.isEmpty)
        #expect(later.sees(.question, of: QuestionSection.self)?.followUp == "And?")
        #expect(later.sees(.scorecard, of: ScorecardSection.self)?.items.count == 1)
        #expect(later.sees(.rubric, of: RubricSection.self)?.points.map(\.quote) == ["lock", nil])
        #expect(later.sees(.draft, of: DraftSection.self)?.earlier.map(\.answered) == ["The lock."])
    }
}

extension Stage.Step {
    /// Does it outside a script.
    fileprivate func run() {
        if case .act(let act) = self { act() }
    }
}
