import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

/// Numbers that are the same in every run.
private struct Dice {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    }

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % sides
    }
}

@Suite("The replay of a damaged journal") struct ReplayDamageTests {
    private static let strange = [Int.min, Int.max, -1, 0, 1, 7, 1 << 62]

    private func check(_ events: [RecordedEvent], _ what: String) throws {
        let replay = Replay(events: events, session: "s")
        #expect(zip(replay.moments, replay.moments.dropFirst()).allSatisfy { $0.at <= $1.at }, "\(what)")
        let form = TerminalForm(width: 60, palette: Palette(isColored: true))
        var last = Milliseconds.zero
        for frame in TerminalReplay(replay, form: form, height: 10, ticking: .seconds(2)) {
            #expect(frame.offset >= last, "\(what)")
            last = frame.offset
        }
        for index in stride(from: 0, to: replay.moments.count, by: 5) {
            let picture = ReplayScreen(replay).picture(
                at: replay.moments[index].offset, form: form, height: 10)
            #expect(picture.rows.count <= 10, "\(what)")
            #expect(picture.rows.indices.contains(picture.caretRow), "\(what)")
        }
        #expect(try JSONSerialization.jsonObject(with: ReplayPage.json(replay)) is [String: Any], "\(what)")
        #expect(ReplayPage.body(replay, dataPath: "d", scriptPath: "s").text.contains("<ol"), "\(what)")
    }

    @Test("whose events are lost, doubled and out of order never fails", arguments: 0..<40)
    func shuffled(seed: Int) throws {
        var dice = Dice(seed)
        var events = SampleSession.events + ReplaySession.typed
        for _ in 0..<30 {
            let (from, to) = (dice.roll(events.count), dice.roll(events.count))
            switch dice.roll(3) {
            case 0: events.swapAt(from, to)
            case 1: events.remove(at: from)
            default: events.insert(events[from], at: to)
            }
        }
        try check(events, "seed \(seed)")
    }

    @Test("whose numbers are any numbers never fails", arguments: 0..<40)
    func numbers(seed: Int) throws {
        var dice = Dice(seed + 1000)
        var events = SampleSession.events + ReplaySession.typed
        for _ in 0..<20 {
            let index = dice.roll(events.count)
            let number = Self.strange[dice.roll(Self.strange.count)]
            let other = Self.strange[dice.roll(Self.strange.count)]
            let place = AgendaPlace(round: number, item: other)
            events[index].at = SessionInstant(
                Milliseconds(dice.roll(2) == 0 ? other : events[index].at.offset.count))
            events[index].event =
                switch dice.roll(12) {
                case 0: .draftEdited(TextEdit(offset: number, removed: other, inserted: "\u{E9}\u{1F600}"))
                case 1: .extended(by: Milliseconds(number))
                case 2: .warned(remaining: Milliseconds(number))
                case 3: .roundStarted(round: number)
                case 4: .hintShown(index: number, text: "\u{1B}[2J")
                case 5: .codeRestored(version: number, from: other)
                case 6: .ownTestDropped(index: number)
                case 7:
                    .asked(
                        Turn(
                            place: place, prompt: "", think: Milliseconds(number), limit: Milliseconds(other))
                    )
                case 8: .assessed(place: place, probesIncluded: number, report: Self.report(.infinity))
                case 9: .limitReached(policy: .grace)
                case 10: .paused(.crashed)
                default: .resumed(counted: number > 0)
                }
        }
        try check(events, "seed \(seed)")
    }

    @Test("cut anywhere shows what is there")
    func cut() throws {
        for count in 0..<SampleSession.events.count {
            try check(Array(SampleSession.events.prefix(count)), "\(count)")
        }
    }

    @Test("in which edits cut characters in two stays text")
    func brokenCharacters() throws {
        var script = ReplaySession.opened()
        script.type("\u{E9}\u{65E5}", after: 10)
        script.add(.draftEdited(TextEdit(offset: 1, removed: 2, inserted: "x")), after: 10)
        script.add(.draftEdited(TextEdit(offset: 0, removed: 1, inserted: "")), after: 10)
        try check(script.events, "broken")
    }

    private static func report(_ score: Double) -> AnswerReport {
        AnswerReport(
            score: score, scale: nil, components: [], sentences: [], concepts: [], misconceptions: [],
            delivery: DeliveryReport(
                words: 0, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0,
                numbers: 0),
            findings: [], lacks: [], engine: "e", rubric: nil)
    }
}
