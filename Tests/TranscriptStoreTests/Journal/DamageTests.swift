import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

/// A small journal with a damage of each kind at each of its bytes.
@Suite("A journal damaged at every byte")
struct DamageTests {
    private let events: [RecordedEvent]
    private let bytes: [UInt8]
    private let folder: TemporaryFolder

    init() throws {
        var script = EventScript(startedAt: 0)
        let agenda = Agenda(
            scenario: "s", title: "T", mode: .typed, seed: 1, budget: nil,
            rounds: [
                AgendaRound(
                    kind: .technical, title: "R", budget: nil, timing: Timing(), probes: ProbePolicy(),
                    items: [AgendaItem(subject: .question("q"), prompt: "Why?")])
            ])
        script.add(.started(SessionHeader(tool: "1", session: "x", agenda: agenda)))
        script.add(.roundStarted(round: 0))
        script.add(
            .asked(
                Turn(place: AgendaPlace(round: 0, item: 0), prompt: "Why?", think: .zero, limit: .minutes(1)))
        )
        script.add(.answerOpened)
        script.submit("Beca\u{FC}se.")
        script.add(.paused(.quit), after: 5)
        script.add(.resumed(counted: true), after: 5)
        script.add(.ended(.completed))
        events = script.events
        bytes = try events.flatMap(EventCoder.line)
        folder = try TemporaryFolder()
    }

    /// Reads, folds and renders, and expects that at most one event is lost or changed.
    private func check(_ damaged: [UInt8], lost: Int = 1, _ what: String) throws {
        try folder.write(damaged)
        let contents = try JournalReader.read(folder.session)
        let kept = Set(contents.events).intersection(events).count
        #expect(kept >= events.count - lost, "\(what): kept \(kept) of \(events.count), \(contents.notes)")
        if kept < events.count, contents.events.count < events.count {
            let isCutBetweenLines = events.starts(with: contents.events) && bytes.starts(with: damaged)
            #expect(isCutBetweenLines || !contents.notes.isEmpty, "\(what): a loss is told of")
        }
        let transcript = Transcript(contents, session: "x")
        #expect(!MarkdownRenderer(timeZone: .gmt).render(transcript).isEmpty)
        #expect(!JSONRenderer.render(transcript).isEmpty)
    }

    @Test("A flipped bit costs at most the event it hits")
    func flip() throws {
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= UInt8(1 << (index % 8))
            try check(damaged, "bit flipped in byte \(index)")
        }
    }

    @Test("A byte turned to NUL or line end costs at most the event it hits")
    func replace() throws {
        for index in bytes.indices {
            for value: UInt8 in [0, 10, 0xFF] {
                var damaged = bytes
                damaged[index] = value
                try check(damaged, "byte \(index) made \(value)")
            }
        }
    }

    @Test("A deleted byte costs at most the event it was in")
    func delete() throws {
        for index in bytes.indices {
            var damaged = bytes
            damaged.remove(at: index)
            try check(damaged, "byte \(index) deleted")
        }
    }

    @Test("A file cut short keeps every whole line")
    func truncate() throws {
        for length in 0...bytes.count {
            let whole = bytes[..<length].count { $0 == 10 }
            try check(Array(bytes[..<length]), lost: events.count - whole, "cut to \(length)")
        }
    }
}
