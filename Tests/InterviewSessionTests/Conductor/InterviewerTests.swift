import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@Suite("The conductor with an interviewer")
struct InterviewerTests {
    private let stage = Stage()
    private let friend: InterviewerStand
    private let place = AgendaPlace(round: 0, item: 0)

    init() { friend = InterviewerStand(at: stage) }

    @discardableResult
    private func play(_ rounds: [AgendaRound] = [Stage.talk(2)], _ steps: [Stage.Step]...)
        -> Conductor.Outcome
    {
        stage.play(.new(Stage.header(rounds)), friend.does(.move(.join)) + steps.flatMap(\.self))
    }

    @Test("tells what is refused to the interviewer who wanted it, and to the candidate what they did")
    func refusals() {
        play(
            [Stage.talk(2)], friend.does(.move(.next), .move(.hint), .move(.hint), .resume),
            [.event(.line(":hint"))])
        #expect(friend.replies == [nil, .answerOpen, nil, .noHintLeft(hadAny: true), .notPaused])
        #expect(stage.refusals == [.noHintLeft(hadAny: true)])
    }

    @Test("shows the candidate nothing that is not for them, over a whole session")
    func undisclosed() {
        let own = InterviewerQuestion(text: "SECRET until it is put")
        play(
            [Stage.talk(1), Stage.coding()],
            friend.does(
                .move(.tick(place, .component("result"), true)), .move(.note("SECRET note", .opinion)),
                .move(.ask(own)), .move(.takeBack), .move(.heard("SECRET words"))),
            [.event(.line("Typed.")), .event(.line(":done"))],
            friend.does(
                .afterthought(
                    .interviewerRated(place: place, ratings: [InterviewerRating(scale: .answer, points: 2)])),
                .move(.next)),
            [.act { stage.save("v1") }, .event(.line(":submit"))],
            friend.does(
                .afterthought(
                    .advised(by: .interviewer, advice: Advice(keep: "SECRET", stop: "", start: ""))),
                .move(.next)))
        #expect(stage.events.last?.event == .ended(.completed))
        let hidden = stage.events.map(\.event).filter { !Disclosure.isForCandidate($0) }
        #expect(hidden.count >= 8)
        #expect(!stage.shown.isEmpty && stage.shown.allSatisfy(Disclosure.isForCandidate))
        #expect(!stage.shown.contains { "\($0)".contains("SECRET") })
        #expect(friend.moments.compactMap(\.event).map(\.event) == stage.events.map(\.event))
    }

    @Test("has an interviewer at the table choose after the very first answer, however quick")
    func early() {
        friend.leaves(.move(.join))
        _ = stage.play(
            .new(Stage.header([Stage.talk(2)])), [.event(.line("At once.")), .event(.line(":done"))])
        #expect(stage.events { if case .asked = $0 { true } else { false } }.count == 1)
        #expect(friend.moments.contains { $0.isChoosing })
    }

    @Test("keeps the line being typed while it takes what they do")
    func typing() {
        play(
            [Stage.talk(1)], [.wait(.seconds(1)), .event(.edited("half a li"))],
            friend.does(.move(.hint), .move(.note("n", .observation))),
            [
                .act { #expect(stage.line == "half a li") }, .event(.edited("half a line")),
                .event(.line("half a line")), .event(.line(":done")),
            ])
        #expect(stage.answers == [.answered(text: "half a line", ending: .done)])
    }

    @Test("takes every key typed before they finish the answer")
    func finish() {
        play(
            [Stage.talk(1)],
            [.event(.line("One.")), .event(.edited("T")), .event(.edited("Two"))],
            friend.does(.move(.heard("Not this.")), .move(.finish)))
        #expect(stage.answers == [.answered(text: "One.\nTwo", ending: .done)])
        #expect(stage.line.isEmpty)
    }

    @Test("keeps what is typed while they choose as a note, and says that nothing is asked")
    func typedWhileChoosing() {
        play(
            [Stage.talk(2)], [.event(.line("One.")), .event(.line(":done")), .wait(.seconds(3))],
            [
                .event(.line("Was that it?")), .event(.line(" ")), .event(.line(":time")),
                .wait(.seconds(300)),
            ],
            friend.does(.move(.next)), [.event(.line("Two.")), .event(.line(":done"))],
            friend.does(.move(.next)))
        #expect(
            stage.events { if case .noted = $0 { true } else { false } } == [.noted(text: "Was that it?")])
        #expect(stage.notices.count { if case .interviewerChooses = $0 { true } else { false } } == 1)
        #expect(stage.requests.contains { $0.label == .interviewer && $0.clock == .hidden })
        #expect(
            stage.answers == [
                .answered(text: "One.", ending: .done), .answered(text: "Two.", ending: .done),
            ])
        #expect(stage.events.last?.event == .ended(.completed))
    }

    @Test("tells the time of the round as it stood when they began to choose")
    func timeWhileChoosing() {
        var round = Stage.talk(2)
        round.budget = .minutes(10)
        play(
            [round],
            [
                .wait(.seconds(60)), .event(.line(":done")), .wait(.seconds(90)), .event(.line(":time")),
            ])
        let told = stage.notices.compactMap { if case .time(_, let round, _) = $0 { round } else { nil } }
        #expect(told == [.minutes(9)])
    }

    @Test("stops and starts the clock for them, and gives the line being typed back")
    func pause() {
        play(
            [Stage.talk(1)], [.wait(.seconds(1)), .event(.edited("half a li"))],
            friend.does(.pause, .pause, .move(.heard("x"))), [.wait(.seconds(1_000))], friend.does(.resume),
            [.wait(.seconds(100)), .event(.line("half a line")), .event(.line(":done"))])
        #expect(friend.replies == [nil, nil, .paused, nil, nil])
        #expect(stage.requests.contains { $0.initialText == "half a li" && $0.label == .answer })
        #expect(stage.answers == [.answered(text: "half a line", ending: .done)])
        #expect(stage.refusals.isEmpty)
    }

    @Test("leaves the question whether a standstill counts to the candidate")
    func gap() {
        play(
            [Stage.talk(1)],
            [.act { stage.elapsed += .seconds(3_600) }, .event(.resumedAfter(.seconds(3_600)))],
            friend.does(.resume),
            [.act { #expect(stage.requests.last?.label == .counts) }, .event(.line("n"))],
            [.event(.line("One.")), .event(.line(":done"))])
        #expect(friend.replies == [nil, .notPaused])
        #expect(stage.answers == [.answered(text: "One.", ending: .done)])
    }

    @Test("answers them also where the interview ended in the same breath")
    func afterTheEnd() {
        play(
            [Stage.talk(1)],
            friend.does(.move(.skip), .move(.next), .pause, .move(.hint), .resume))
        #expect(stage.events.last?.event == .ended(.completed))
        #expect(friend.replies == [nil, nil, nil, .noQuestionOpen, .noQuestionOpen, .notPaused])
        #expect(stage.refusals.isEmpty)
    }

    @Test("journals what is said of the interview at the time of the last event")
    func afterthought() {
        let said = SessionEvent.interviewerRated(
            place: place, ratings: [InterviewerRating(scale: .answer, points: 4)])
        play(
            [Stage.talk(1)], [.wait(.seconds(5)), .event(.line(":skip")), .wait(.seconds(90))],
            friend.does(.afterthought(said)))
        let rated = stage.events.first { $0.event == said }
        #expect(rated?.at == SessionInstant(.seconds(5)))
        #expect(stage.events.map(\.number) == Array(1...stage.events.count))
    }

    @Test("ends while they choose where a script has come to its end")
    func scriptEnds() {
        stage.isInteractive = false
        let outcome = play(
            [Stage.talk(3)], [.event(.line("One.")), .event(.line(":done")), .event(.endOfInput)])
        #expect(outcome == .ended(.inputEnded))
    }
}
