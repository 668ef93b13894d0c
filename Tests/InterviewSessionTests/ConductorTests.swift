import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@Suite("The conductor")
struct ConductorTests {
    @Test("takes an answer of several lines, ended by :done")
    func severalLines() {
        let stage = Stage()
        let outcome = stage.play(
            .new(Stage.header([Stage.talk()])), lines("First line.", "::done is a word here.", ":done"))
        #expect(outcome == .ended(.completed))
        #expect(stage.answers == [.answered(text: "First line.\n:done is a word here.", ending: .done)])
    }

    @Test("ends an answer with Ctrl-D as well")
    func controlD() {
        let stage = Stage()
        let outcome = stage.play(
            .new(Stage.header([Stage.talk()])), [.event(.line("All of it.")), .event(.endOfInput)])
        #expect(outcome == .ended(.completed))
        #expect(stage.answers == [.answered(text: "All of it.", ending: .done)])
    }

    @Test("cuts off at the limit with every key typed before it, and journals the draft within a second")
    func cutOff() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk()])),
            [
                .event(.line("Whole line.")), .wait(.seconds(119)), .event(.edited("and a h")),
                .wait(.milliseconds(100)), .event(.edited("and a half")), .wait(.seconds(2)),
            ])
        #expect(stage.answers == [.answered(text: "Whole line.\nand a half", ending: .timedOut)])
        let cut = stage.events.first { if case .answered = $0.event { true } else { false } }
        #expect(cut?.at == SessionInstant(.seconds(120)))
        let drafts = stage.events.filter { if case .draftEdited = $0.event { true } else { false } }
        #expect(drafts.last?.at == SessionInstant(Milliseconds(119_250)))
    }

    @Test("counts what was typed in the last moment although the clock is looked at after the limit")
    func lastKeys() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk()])),
            [
                .wait(.milliseconds(119_800)), .event(.edited("a")), .event(.edited("ab")),
                .act { stage.elapsed = .milliseconds(120_004) }, .event(.deadline),
            ])
        #expect(stage.answers == [.answered(text: "ab", ending: .timedOut)])
    }

    @Test("pauses on Ctrl-C, keeps the line being typed, and gives it back on resume")
    func interrupt() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk()])),
            [
                .event(.edited("half a li")), .event(.interrupted), .wait(.seconds(1000)),
                .event(.line(":resume")), .wait(.seconds(1)), .event(.line("half a line")),
                .event(.line(":done")),
            ])
        #expect(stage.answers == [.answered(text: "half a line", ending: .done)])
        #expect(stage.requests.contains { $0.initialText == "half a li" && $0.label == .answer })
        #expect(stage.requests.contains { $0.clock == .stopped(.minutes(2)) })
    }

    @Test("asks whether a standstill counts, and lets it not count")
    func standstill() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk()])),
            [
                .wait(.seconds(10)), .event(.edited("before")),
                .act { stage.elapsed += .seconds(3600) }, .event(.resumedAfter(.seconds(3600))),
                .event(.line("n")), .wait(.seconds(5)), .event(.line("before and after")),
                .event(.line(":done")),
            ])
        #expect(stage.answers == [.answered(text: "before and after", ending: .done)])
        let pause = stage.events.first { $0.event == .paused(.suspended) }
        #expect(pause?.at == SessionInstant(.seconds(10)))
        #expect(stage.requests.contains { $0.label == .counts })
    }

    @Test("cuts off after a standstill that counts")
    func standstillCounts() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk()])),
            [
                .event(.edited("before")), .act { stage.elapsed += .seconds(600) },
                .event(.resumedAfter(.seconds(600))), .event(.line("yes")),
            ])
        #expect(stage.answers == [.answered(text: "before", ending: .timedOut)])
    }

    @Test("leaves on :quit and goes on where it stood, the half-typed text and the clock included")
    func quitAndResume() {
        let stage = Stage()
        let first = stage.play(
            .new(Stage.header([Stage.talk()])),
            [.wait(.seconds(30)), .event(.line("One.")), .event(.line(":quit"))])
        #expect(first == .left)

        let later = Stage()
        later.events = stage.events
        later.wall = stage.wall + 86_400_000
        let second = later.play(
            .resumed(stage.events),
            [.event(.line("")), .wait(.seconds(89)), .event(.edited("Tw")), .wait(.seconds(2))])
        #expect(second == .ended(.completed))
        #expect(later.answers == [.answered(text: "One.\nTw", ending: .timedOut)])
        #expect(later.events.map(\.number) == Array(1...later.events.count))
    }

    @Test("takes up a session that died, with the draft as it was journalled")
    func crash() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk()])),
            [.event(.line("One.")), .event(.edited("Tw")), .wait(.seconds(1))])
        let journal = stage.events.filter { $0.event != .paused(.hungUp) }
        let later = Stage()
        later.wall = stage.wall + 60_000
        _ = later.play(
            .resumed(journal), [.event(.line("n")), .event(.line("Two.")), .event(.line(":done"))])
        #expect(later.requests.contains { $0.initialText == "Tw" })
        #expect(later.answers == [.answered(text: "One.\nTwo.", ending: .done)])
        #expect(later.events.first?.event == .paused(.crashed))
    }

    @Test("counts the time away from the last thing in the interview, whatever was said of it since")
    func afterthoughts() {
        let stage = Stage()
        _ = stage.play(.new(Stage.header([Stage.talk()])), [.event(.line("One.")), .event(.line(":quit"))])
        var journal = stage.events
        journal.append(
            RecordedEvent(
                number: journal.count + 1, at: journal.last?.at ?? .start, wall: stage.wall + 500_000,
                event: .sentenceLabelled(
                    place: AgendaPlace(round: 0, item: 0), quote: Quote(start: 0, end: 4), component: nil)))
        let later = Stage()
        later.wall = stage.wall + 600_000
        _ = later.play(.resumed(journal), [.event(.line("n")), .event(.line(":done"))])
        let away = later.notices.compactMap {
            if case .gapQuestion(let length) = $0 { length } else { nil }
        }
        #expect(away == [.seconds(600)])
        #expect(later.events.first?.number == journal.count + 1)
        #expect(later.answers == [.answered(text: "One.", ending: .done)])
    }

    @Test("says every two seconds that it is alive, so that a crash gives back no more of the clock")
    func heartbeat() {
        let stage = Stage()
        _ = stage.play(.new(Stage.header([Stage.talk()])), [.wait(.milliseconds(9_500))])
        let beats = stage.events.filter { $0.event == .alive }.map(\.at.offset.count)
        #expect(beats == [2_000, 4_000, 6_000, 8_000])
        let later = Stage()
        later.wall = stage.wall + 3_600_000
        let journal = stage.events.filter { $0.event != .paused(.hungUp) }
        _ = later.play(.resumed(journal), [.event(.line("n")), .wait(.seconds(113))])
        #expect(later.answers == [.answered(text: "", ending: .timedOut)])
    }

    @Test("pauses and leaves when the terminal goes away, with the text so far in the journal")
    func hangUp() {
        let stage = Stage()
        let outcome = stage.play(
            .new(Stage.header([Stage.talk()])),
            [
                .event(.edited("a")), .act { stage.line = "ab" }, .event(.hungUp),
            ])
        #expect(outcome == .hungUp)
        var state = InterviewState()
        for recorded in stage.events { state.apply(recorded.event, at: recorded.at) }
        #expect(state.openTurn?.draft == "ab")
        #expect(state.suspension?.reason == .hungUp)
    }

    @Test("reads a script from a pipe to its end, the last answer without :done included")
    func pipe() {
        let stage = Stage()
        stage.isInteractive = false
        let outcome = stage.play(
            .new(Stage.header([Stage.talk(3)])), lines("One.", ":done", "Two.") + [.event(.endOfInput)])
        #expect(outcome == .ended(.inputEnded))
        #expect(
            stage.answers == [
                .answered(text: "One.", ending: .done), .answered(text: "Two.", ending: .inputEnded),
            ])
    }

    @Test("takes a pasted block as text, but for a command in its last line")
    func paste() {
        let stage = Stage()
        _ = stage.play(.new(Stage.header([Stage.talk()])), lines("One.\n:skip\nThree.\n:done"))
        #expect(stage.answers == [.answered(text: "One.\n:skip\nThree.", ending: .done)])
    }

    @Test("names the command that a slip of the fingers meant and keeps the slip out of the answer")
    func unknownCommand() {
        let stage = Stage()
        _ = stage.play(.new(Stage.header([Stage.talk()])), lines("One.", ":doen", ":done"))
        #expect(stage.answers == [.answered(text: "One.", ending: .done)])
        let suggested = stage.notices.contains {
            if case .unknownCommand("doen", suggestion: .done) = $0 { true } else { false }
        }
        #expect(suggested)
    }

    @Test("gives a sentence back that began like a command, so that nothing typed is lost")
    func sentenceAfterColon() {
        let stage = Stage()
        _ = stage.play(.new(Stage.header([Stage.talk()])), lines(":notes first, then the code", ":done"))
        #expect(stage.requests.contains { $0.initialText == ":notes first, then the code" })
    }

    @Test("says once that the journal cannot be written, and once that it can again")
    func journalTrouble() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk(2)])),
            [
                .act { stage.trouble = "No space left on device" }, .event(.line(":hint")),
                .event(.line(":note x")),
                .act { stage.trouble = nil }, .event(.line(":note y")), .event(.line(":note z")),
            ])
        let told = stage.notices.compactMap { notice -> String? in
            switch notice {
            case .journalTrouble(let reason): reason
            case .journalRecovered: "recovered"
            default: nil
            }
        }
        #expect(told == ["No space left on device", "recovered"])
    }

    private func lines(_ lines: String...) -> [Stage.Step] {
        lines.map { .event(.line($0)) }
    }
}
