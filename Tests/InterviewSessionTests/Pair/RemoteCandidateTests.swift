import InterviewModel
import Synchronization
import Testing

@testable import InterviewSession

@Suite("A candidate at a page", .timeLimit(.minutes(1)))
struct RemoteCandidateTests {
    private let place = AgendaPlace(round: 0, item: 0)

    /// A session of so many questions, with nobody to ask them but Hotseat.
    private func alone(_ round: AgendaRound = Stage.talk()) -> RoomStage {
        let stage = RoomStage()
        stage.room.disconnect(RoomStage.interviewer, as: .interviewer)
        stage.hold(.new(Stage.header([round])))
        return stage
    }

    private func answers(_ events: [SessionEvent]) -> [String] {
        events.compactMap { if case .answered(let text, _) = $0 { text } else { nil } }
    }

    @Test(
        "gives an answer as it reads in the page, whatever its lines begin with",
        arguments: [
            "One line", "One\n\nthree\n", ":done", ":skip it\nand go on", "First\n:end", "::double",
            " \n:note",
        ])
    func whole(text: String) async {
        let stage = alone()
        await stage.until { $0.contains { if case .asked = $0 { true } else { false } } }
        #expect(await stage.candidate(.draft(text: String(text.dropLast()))) == .done)
        #expect(await stage.candidate(.done(text: text)) == .done)
        await stage.until { !answers($0).isEmpty }
        #expect(answers(stage.events)[0] == text)
        stage.remote.hangUp()
    }

    @Test("keeps what was typed as the answer when the time is up, also where it begins with a colon")
    func limit() async {
        let stage = alone()
        await stage.candidate(.draft(text: ":-) well\nit"))
        await stage.until(.draft, for: .interviewer, shows: "well")
        stage.pass(.seconds(130))
        await stage.until { !answers($0).isEmpty }
        #expect(answers(stage.events) == [":-) well\nit"])
        stage.remote.hangUp()
    }

    @Test("does not lose the answer by asking for a hint or stopping the clock")
    func commands() async {
        let stage = alone()
        await stage.candidate(.draft(text: "First\nsecond"))
        await stage.candidate(.hint)
        await stage.until { $0.contains(.hintShown(index: 0, text: "A hint.")) }
        await stage.candidate(.pause)
        await stage.until(.stage, for: .candidate, shows: "paused")
        await stage.candidate(.draft(text: "First\nsecond\nthird"))
        #expect(await stage.candidate(.done(text: "too early")) != .done)
        await stage.candidate(.resume)
        await stage.until(.draft, for: .interviewer, shows: "third")
        stage.pass(.seconds(130))
        await stage.until { !answers($0).isEmpty }
        #expect(answers(stage.events) == ["First\nsecond\nthird"])
        stage.remote.hangUp()
    }

    @Test("keeps what was typed when either side stops the clock and lets it go on, with nothing typed after")
    func stopped() async {
        for byInterviewer in [false, true] {
            let stage = RoomStage()
            stage.hold(.new(Stage.header([Stage.talk()])))
            await stage.candidate(.draft(text: "First\nsecond"))
            await stage.until(.draft, for: .interviewer, shows: "second")
            if byInterviewer { await stage.interviewer(.pause) } else { await stage.candidate(.pause) }
            await stage.until(.stage, for: .candidate, shows: "paused")
            #expect(stage.shows(.draft, to: .interviewer, "second"))
            if byInterviewer { await stage.interviewer(.resume) } else { await stage.candidate(.resume) }
            await stage.until { $0.contains(.resumed(counted: false)) }
            #expect(await stage.interviewer(.finish) == .done)
            await stage.until { !answers($0).isEmpty }
            #expect(answers(stage.events) == ["First\nsecond"])
            stage.remote.hangUp()
        }
    }

    @Test("hands in a long program with what the page shows of it")
    func longProgram() async {
        let stage = alone(Stage.coding())
        await stage.until(.stage, for: .candidate, shows: "coding")
        let program = String(repeating: "x = 1\n", count: 9_000)
        #expect(await stage.candidate(.code(text: program)) == .done)
        #expect(await stage.candidate(.done(text: program)) == .done)
        await stage.until { !answers($0).isEmpty }
        #expect(answers(stage.events) == [program])
        stage.remote.hangUp()
    }

    @Test("does not answer the next question with what was typed on when the time took the last answer")
    func late() async {
        let stage = alone(Stage.talk(2))
        await stage.until(.question, for: .candidate, shows: "Question 0?")
        let first = stage.exchange
        await stage.candidate(.draft(text: "Short"), at: first)
        await stage.until(.draft, for: .interviewer, shows: "Short")
        stage.pass(.seconds(120))
        await stage.until(.question, for: .candidate, shows: "Question 1?")
        let second = stage.exchange
        #expect(first != nil && second != nil && first != second)
        #expect(await stage.candidate(.draft(text: "Shorter"), at: first) == .done)
        // However late it comes: the network may have been away.
        stage.pass(.seconds(30))
        #expect(await stage.candidate(.done(text: "Something else"), at: first) != .done)
        #expect(await stage.candidate(.skip, at: first) != .done)
        await stage.candidate(.draft(text: "The next"), at: second)
        await stage.until(.draft, for: .interviewer, shows: "The next")
        #expect(answers(stage.events) == ["Short"])
        stage.remote.hangUp()
    }

    @Test("begins to answer before the thinking time is over, by a word or by a key")
    func thinking() async {
        let timing = Timing(think: .minutes(1), answer: .minutes(2), atLimit: .strict)
        for act in [CandidateAct.open, .draft(text: "I")] {
            let stage = alone(Stage.talk(timing: timing))
            await stage.until(.stage, for: .candidate, shows: "thinking")
            await stage.candidate(act)
            await stage.until { $0.contains(.answerOpened) }
            stage.remote.hangUp()
        }
    }

    @Test("takes up an answer of several lines as one piece after a crash")
    func resumed() async throws {
        let first = alone()
        await first.candidate(.draft(text: "One\ntwo"))
        await first.until(.draft, for: .interviewer, shows: "two")
        first.pass(.seconds(3))
        await first.until { $0.contains { if case .draftEdited = $0 { true } else { false } } }
        let stage = RoomStage()
        stage.hold(.resumed(first.recorded))
        await stage.until(.stage, for: .candidate, shows: "paused")
        await stage.candidate(.resume)
        await stage.until(.stage, for: .candidate, shows: "answering")
        await stage.candidate(.done(text: "One\ntwo\nthree"), at: stage.exchange)
        await stage.until { !answers($0).isEmpty }
        #expect(answers(stage.events) == ["One\ntwo\nthree"])
        first.remote.hangUp()
        stage.remote.hangUp()
    }

    @Test("has the program in its file before it is run, and hands in what the page shows")
    func program() async {
        let stage = alone(Stage.coding())
        await stage.until(.stage, for: .candidate, shows: "coding")
        await stage.candidate(.draft(text: "no program"))
        await stage.candidate(.code(text: "first\n"))
        await stage.candidate(.code(text: "second\n"))
        await stage.candidate(.run)
        await stage.until { $0.contains(.codeSaved(version: 1, text: "second\n")) }
        #expect(stage.programs == ["second\n"])
        await stage.candidate(.code(text: "third\n"))
        await stage.candidate(.done(text: ""))
        await stage.until { !answers($0).isEmpty }
        #expect(answers(stage.events) == ["third\n"])
        stage.remote.hangUp()
    }

    @Test("has the clock stopped after a minute without a page, once, and goes on when they say so")
    func away() async {
        let stage = alone()
        await stage.until(.stage, for: .candidate, shows: "answering")
        stage.room.disconnect(RoomStage.candidate, as: .candidate)
        stage.pass(.seconds(59))
        stage.room.lookAtTable()
        stage.pass(.seconds(1))
        stage.room.lookAtTable()
        await stage.until { $0.contains(.paused(.interrupted)) }
        stage.pass(.seconds(60))
        stage.room.lookAtTable()
        stage.room.connect(RoomStage.candidate, as: .candidate)
        await stage.candidate(.resume)
        await stage.until { $0.contains(.resumed(counted: false)) }
        #expect(stage.events.count { $0 == .paused(.interrupted) } == 1)
        stage.remote.hangUp()
    }

    @Test("is asked of the time in which the machine slept, as nobody could answer then")
    func asleep() {
        let start = ContinuousClock.now
        let looks = Mutex([start, start + .seconds(600)])
        let screen = RemoteScreen(noticedGap: .seconds(5), clock: { looks.withLock { $0.removeFirst() } })
        screen.look()
        let request = ScreenRequest(
            label: .answer, clock: .hidden, wakeAt: nil, initialText: "", commands: [])
        #expect(screen.next(request, write: { _ in }) == .resumedAfter(.seconds(599)))
    }

    @Test("keeps a remark of several lines in one, and does not take a line of it for a command")
    func notes() async {
        let stage = alone()
        await stage.candidate(.note(text: "ask later\n:end"))
        await stage.until { $0.contains(.noted(text: "ask later :end")) }
        await stage.candidate(.language(id: "c\n:end"))
        await stage.until(.said, for: .candidate, shows: "Not now")
        #expect(!stage.events.contains(.ended(.abandoned)))
        stage.remote.hangUp()
    }

    @Test("can say how it went only once the questions are over, each thing once, and within the scale")
    func feedback() async {
        let stage = alone()
        #expect(await stage.candidate(.rate(place: place, points: 3)) != .done)
        await stage.candidate(.done(text: "An answer"))
        await stage.until { !answers($0).isEmpty }
        await stage.candidate(.end)
        await stage.until(.ownRatings, for: .candidate, shows: "Question 0?")
        #expect(await stage.candidate(.draft(text: "late")) != .done)
        #expect(await stage.candidate(.done(text: "An answer")) == .said("The questions are over."))
        let late = await stage.candidate(.done(text: "An answer\nand its end"))
        #expect(late == .said("The questions are over. What came too late is kept as a remark."))
        #expect(
            stage.events.last == .commented(place: place, text: "Came too late: An answer and its end"))
        #expect(await stage.candidate(.rate(place: place, points: 6)) != .done)
        #expect(await stage.candidate(.rate(place: AgendaPlace(round: 9, item: 9), points: 3)) != .done)
        #expect(await stage.candidate(.rate(place: place, points: 3)) == .done)
        #expect(await stage.candidate(.rate(place: place, points: 4)) != .done)
        let review = InterviewerFeedback(clearQuestions: 0, goodProbes: 3, letMeFinish: 3)
        #expect(await stage.candidate(.review(feedback: review)) != .done)
        let advice = Advice(keep: String(repeating: "é", count: 3000), stop: "", start: "")
        #expect(await stage.candidate(.advise(advice: advice)) == .done)
        #expect(await stage.candidate(.openFeedback) == .done)
        #expect(stage.events.contains(.selfRated(place: place, rating: 3)))
        #expect(stage.events.last == .feedbackOpened)
        let kept = stage.events.compactMap {
            if case .advised(_, let advice) = $0 { advice.keep } else { nil }
        }
        #expect(kept.allSatisfy { $0.utf8.count <= 4000 && $0.hasPrefix("éé") })
        stage.remote.hangUp()
    }

    @Test("cannot act from a second browser, nor twice by sending twice")
    func seats() async {
        let stage = alone()
        let act = ActRequest(key: "same", act: CandidateAct.note(text: "once"))
        #expect(await stage.room.act(act, by: 7) == .notYours)
        #expect(await stage.room.act(act, by: RoomStage.candidate) == .done)
        #expect(await stage.room.act(act, by: RoomStage.candidate) == .done)
        await stage.candidate(.note(text: "again"))
        await stage.until { $0.contains(.noted(text: "again")) }
        #expect(stage.events.count { $0 == .noted(text: "once") } == 1)
        stage.remote.hangUp()
    }
}
