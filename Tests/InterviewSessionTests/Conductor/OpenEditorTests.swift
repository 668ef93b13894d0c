import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@Suite("The conductor beside an open editor")
struct OpenEditorTests {
    private let stage = Stage()
    private let friend: InterviewerStand
    private let place = AgendaPlace(round: 0, item: 0)

    init() { friend = InterviewerStand(at: stage) }

    /// A coding task with an interviewer, in which the candidate opens the editor and `inEditor` happens; then `after`.
    private func play(
        _ after: [Stage.Step], of round: AgendaRound = Stage.coding(),
        inEditor: @escaping (() -> ContinuousClock.Instant?) -> EditorOutcome
    ) {
        stage.outcome = .wrongAnswer
        stage.onEdit = inEditor
        _ = stage.play(
            .new(Stage.header([round, Stage.talk(1)])),
            friend.does(.move(.join)) + [.event(.line(":edit"))] + after)
    }

    private func minute(_ count: Double) -> ContinuousClock.Instant {
        stage.base.advanced(by: .seconds(60 * count))
    }

    @Test("journals what the interviewer ticks and writes, and shows it to them")
    func ticks() {
        play([]) { [stage, friend, place] until in
            _ = until()
            friend.leaves(.move(.tick(place, .component("result"), true)))
            friend.leaves(.move(.note("works from an example", .observation)))
            _ = until()
            let kinds = stage.events.map(\.event)
            #expect(kinds.contains(.pointTicked(place: place, target: .component("result"), isThere: true)))
            #expect(kinds.contains(.interviewerNoted(text: "works from an example", kind: .observation)))
            #expect(friend.replies == [nil, nil, nil])
            #expect(friend.moments.last?.isInEditor == true)
            return .closed
        }
    }

    @Test("lets the editor stay open for as long as the interviewer gives")
    func extended() {
        play([]) { [stage, friend] until in
            #expect(until() == minute(5))
            stage.elapsed = .seconds(290)
            friend.leaves(.move(.extend))
            #expect(until() == minute(6))
            stage.files["reverse-string"] = "saved in the minute more"
            stage.elapsed = .seconds(361)
            // Too late: what was saved is read first.
            friend.leaves(.move(.extend))
            #expect(until() == minute(6))
            return .timedOut
        }
        #expect(stage.answers == [.answered(text: "saved in the minute more", ending: .timedOut)])
        #expect(friend.replies.prefix(2) == [nil, nil])
    }

    @Test("closes no editor while the clock stands, and takes the program once it goes on")
    func paused() {
        play(
            [.act { stage.elapsed = .seconds(900) }] + friend.does(.resume)
                + [.event(.line(":done"))]
        ) { [stage, friend] until in
            friend.leaves(.pause)
            #expect(until() == nil)
            stage.elapsed = .seconds(600)
            #expect(until() == nil)
            stage.files["reverse-string"] = "done in peace"
            return .closed
        }
        #expect(stage.answers.first == .answered(text: "done in peace", ending: .done))
        #expect(friend.replies == [nil, nil, nil])
    }

    @Test("puts off what would end the answer until the editor is closed, and then takes what was saved")
    func finished() {
        play([]) { [stage, friend] until in
            friend.leaves(.move(.finish))
            #expect(until() == minute(5))
            friend.leaves(.move(.finish))
            #expect(until() == minute(5))
            #expect(stage.answers.isEmpty)
            stage.files["reverse-string"] = "the last save"
            return .closed
        }
        #expect(stage.answers == [.answered(text: "the last save", ending: .done)])
    }

    @Test("shows no hint before there is somebody to see it")
    func hint() {
        func hints() -> [SessionEvent] { stage.events { if case .hintShown = $0 { true } else { false } } }
        var round = Stage.coding()
        round.items[0].hints = ["Look at both ends."]
        play([], of: round) { [friend] until in
            friend.leaves(.move(.hint))
            _ = until()
            #expect(hints().isEmpty)
            return .closed
        }
        #expect(hints() == [.hintShown(index: 0, text: "Look at both ends.")])
        #expect(friend.replies == [nil, nil])
    }

    @Test("shows every hint that was put off, and then takes the answer")
    func inOrder() {
        var round = Stage.coding()
        round.items[0].hints = ["First.", "Second."]
        play([], of: round) { [stage, friend] until in
            for move in [InterviewerMove.hint, .finish, .hint, .skip, .finish] { friend.leaves(.move(move)) }
            _ = until()
            stage.files["reverse-string"] = "the last save"
            return .closed
        }
        let hints = stage.events { if case .hintShown = $0 { true } else { false } }
        #expect(hints == [.hintShown(index: 0, text: "First."), .hintShown(index: 1, text: "Second.")])
        #expect(stage.answers == [.answered(text: "the last save", ending: .done)])
    }

    @Test("keeps what was put off while the clock stands, and carries it out when that goes on")
    func putOffWhilePaused() {
        play(friend.does(.resume)) { [stage, friend] until in
            friend.leaves(.move(.finish))
            friend.leaves(.pause)
            _ = until()
            stage.files["reverse-string"] = "saved while paused"
            return .closed
        }
        #expect(stage.answers == [.answered(text: "saved while paused", ending: .done)])
        #expect(friend.replies == [nil, nil, nil, nil])
    }

    @Test("does not pass over the next question with what was meant for one that is over")
    func over() {
        play(friend.does(.move(.next)) + [.event(.line("An answer.")), .event(.line(":done"))]) {
            [stage, friend] until in
            friend.leaves(.move(.skip))
            _ = until()
            stage.files["reverse-string"] = "half solved"
            stage.elapsed = .seconds(301)
            return .timedOut
        }
        #expect(
            stage.answers == [
                .answered(text: "half solved", ending: .timedOut),
                .answered(text: "An answer.", ending: .done),
            ])
    }

    @Test("journals that the interview goes on, so that a crash costs no more of the clock than elsewhere")
    func heartbeat() {
        play([]) { [stage] until in
            for second in 1...20 {
                stage.elapsed = .seconds(second)
                _ = until()
            }
            #expect((stage.events.last?.at).map { $0 >= SessionInstant(Milliseconds(18_000)) } == true)
            return .closed
        }
    }
}
