import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("A replay") struct ReplayTests {
    private func replay(_ events: [RecordedEvent]) -> Replay { Replay(events: events, session: "s") }

    private func draft(_ replay: Replay, at offset: Milliseconds) -> String {
        var stage = ReplayStage()
        for moment in replay.moments.prefix(replay.count(by: offset)) { stage.apply(moment) }
        return stage.draft.text
    }

    @Test("has the text as it stood at every instant, corrections included")
    func draft() {
        let replay = replay(ReplaySession.typed)
        let expected: [(Int, String)] = [
            (20_200, ""), (20_350, "T"), (21_700, "They smoof"), (21_900, "They smoo"), (22_100, "They smo"),
            (22_250, "They smoo"), (23_600, "They smooth bursts"), (53_600, "They can smooth bursts"),
        ]
        for (at, text) in expected { #expect(draft(replay, at: Milliseconds(at)) == text, "\(at)") }
    }

    @Test("tells of a long wait when it begins, and how long it will be")
    func idle() {
        let idle = replay(ReplaySession.typed).moments.filter {
            if case .idle = $0.what { true } else { false }
        }
        #expect(idle.map(\.what) == [.idle(Milliseconds(30_000))])
        #expect(idle.map(\.at) == [Milliseconds(23_600)])
    }

    @Test("of which waits are cut plays them short and says the same")
    func cut() {
        let whole = replay(ReplaySession.typed)
        let short = whole.cuttingIdleTime(to: .seconds(2))
        #expect(short.moments.map(\.what) == whole.moments.map(\.what))
        #expect(short.moments.map(\.at) == whole.moments.map(\.at))
        // 20 s of thinking and 30 s of waiting are 2 s each.
        #expect(whole.length - short.length == Milliseconds(46_000))
        #expect(
            zip(short.moments, short.moments.dropFirst()).allSatisfy { $1.offset - $0.offset <= .seconds(2) })
    }

    @Test("leaves pauses out of its time and tells each once with its length")
    func pauses() {
        var script = ReplaySession.opened()
        script.add(.paused(.quit), after: 5_000)
        // The program died while it was paused.
        script.add(.paused(.crashed), after: 1_000)
        script.add(.resumed(counted: false), after: 600_000)
        script.type("on", after: 1_000)
        let moments = replay(script.events).moments
        let pauses = moments.filter { if case .paused = $0.what { true } else { false } }
        #expect(pauses.map(\.what) == [.paused(.quit, length: Milliseconds(601_000), isCounted: false)])
        #expect(moments.last?.at == Milliseconds(20_200 + 5_000 + 1_000))
    }

    @Test("counts a pause that counted, and does not call it a wait as well")
    func countedPause() {
        var script = ReplaySession.opened()
        script.add(.paused(.interrupted), after: 1_000)
        script.add(.resumed(counted: true), after: 60_000)
        script.type("on", after: 500)
        let moments = replay(script.events).moments
        #expect(
            moments.contains {
                $0.what == .paused(.interrupted, length: Milliseconds(60_000), isCounted: true)
            })
        #expect(!moments.contains { if case .idle = $0.what { true } else { false } })
        #expect(moments.last?.at == Milliseconds(81_700))
    }

    @Test("sets the clock by the answer's limit, its extensions, the round's budget and the grace")
    func clock() {
        var script = ReplaySession.opened()
        script.add(.extended(by: .minutes(1)), after: 1_000)
        script.add(.limitReached(policy: .grace), after: 179_000)
        let ends = replay(script.events).moments.compactMap { moment -> Milliseconds? in
            switch moment.what {
            case .opened(let end), .extended(_, let end), .limitReached(_, let end): end
            default: nil
            }
        }
        let expected: [Int] = [140_200, 200_200, 215_200]
        #expect(ends.map(\.count) == expected)
        var header = SessionHeader(tool: "1", session: "s", agenda: ReplaySession.agenda())
        header.agenda.rounds[0].budget = .seconds(60)
        var events = script.events
        events[0].event = .started(header)
        let opened = replay(events).moments.first { if case .opened = $0.what { true } else { false } }
        #expect(opened?.what == .opened(until: Milliseconds(60_100)))
    }

    @Test("keeps what was left unsubmitted, passed over or not")
    func left() {
        var script = ReplaySession.opened()
        script.type("half", after: 100)
        #expect(
            replay(script.events).moments.suffix(2).map(\.what) == [
                .left(draft: "half", isSkipped: false), .ended(nil),
            ])
        script.add(.skipped, after: 100)
        script.add(.ended(.abandoned), after: 100)
        #expect(
            replay(script.events).moments.suffix(2).map(\.what) == [
                .left(draft: "half", isSkipped: true), .ended(.abandoned),
            ])
    }

    @Test("shows a program's versions by the lines that changed, and each run in short")
    func program() throws {
        var script = ReplaySession.opened(isCoding: true)
        script.add(.codeSaved(version: 1, text: "def add():\n    return 1\n"), after: 1_000)
        script.add(
            .codeJudged(CodeRun(version: 1, scope: .visible, verdict: SampleSession.failing)), after: 1_000)
        script.add(.codeRestored(version: 2, from: 0), after: 1_000)
        script.add(.answered(text: "def add():\n    ...\n", ending: .done), after: 1_000)
        let steps = replay(script.events).moments.compactMap { ReplayStep($0.what) }
        #expect(
            steps.dropFirst(3).dropLast().map { [$0.words, $0.text ?? ""] } == [
                ["Version 1: +1 -1 lines", "-     ...\n+     return 1"],
                ["Ran version 1, visible cases: wrong answer, 0 of 1 passed", ""],
                ["Version 2: back to the beginning", "-     return 1\n+     ..."],
                ["Handed in after 0:04 of 2:00", ""],
            ])
        #expect(steps[2].words == "Task 1")
    }

    @Test("of what was said afterwards has nothing")
    func afterthoughts() {
        var events = ReplaySession.typed
        let count = replay(events).moments.count
        events.append(
            RecordedEvent(number: 99, at: .start, wall: 0, event: .commented(place: nil, text: "Good.")))
        #expect(replay(events).moments.count == count)
    }

    @Test("of a journal whose beginning is lost has what can be told")
    func headless() {
        let lost = replay(Array(ReplaySession.typed.dropFirst(4)))
        #expect(lost.title == "s")
        #expect(lost.startedAt == nil)
        #expect(draft(lost, at: Milliseconds(53_600)) == "They can smooth bursts")
        #expect(lost.moments.contains { if case .answered = $0.what { true } else { false } })
        #expect(replay([]).moments.map(\.what) == [.ended(nil)])
    }
}
