import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Transcript")
struct TranscriptTests {
    private let events = SampleSession.events
    private let gil = AgendaPlace(round: 1, item: 0)

    private func transcript(_ events: [RecordedEvent]) -> Transcript {
        Transcript(events: events, session: SampleSession.id)
    }

    private func item(_ place: AgendaPlace, in transcript: Transcript) throws -> TranscriptItem {
        try #require(transcript.items.first { $0.place == place })
    }

    @Test("Pauses that do not count are no answering time; extensions are allowed time")
    func times() throws {
        let times = try item(gil, in: transcript(events)).exchanges[0].times
        #expect(times.thought == .seconds(12))
        #expect(times.answerAllowed == .minutes(5))
        #expect(times.answered == Milliseconds(60_000 + 1_000 + 2_000 + 150_000 + 20_000 + 300))
        #expect(times.overtime == .zero)
        #expect(times.warnings == [.seconds(60)])
    }

    @Test("A pause that counts is answering time")
    func countedPause() throws {
        let counted = events.map { event in
            var event = event
            if case .resumed = event.event { event.event = .resumed(counted: true) }
            return event
        }
        let times = try item(gil, in: transcript(counted)).exchanges[0].times
        #expect(times.answered == Milliseconds(233_300 + 600_000))
        #expect(times.overtime == Milliseconds(833_300 - 300_000))
    }

    @Test("The score is kept unprompted and with probes, and quotes fit the joined text")
    func probes() throws {
        let item = try item(gil, in: transcript(events))
        #expect(item.unpromptedScore == 0.3)
        #expect(item.score == 0.7)
        let last = try #require(item.assessments.last)
        #expect(
            item.text(of: last) == SampleSession.hostileAnswer
                + "\n\nWhile one thread waits for the network, another can run.")
        #expect(item.quote(last.report.findings[2], in: last) == "While one thread waits for the network")
    }

    @Test("Unanswered items are listed and never count as zeros")
    func unanswered() throws {
        let summary = transcript(events).summary
        #expect(summary.score.total == 8)
        #expect(summary.score.answered == 6)
        #expect(summary.score.scored == 5)
        #expect(abs((summary.score.mean ?? 0) - 0.71) < 1e-9)
        #expect(summary.notAnswered.map(\.name) == ["decorators", "generators"])
        #expect(summary.notAnswered.map(\.state) == [.unanswered, .dropped])
        #expect(summary.notAnswered.map(\.hasDraft) == [true, false])
    }

    @Test("A blank answer is not answered, whatever its report says")
    func blank() throws {
        let blanked = events.map { event in
            var event = event
            if case .answered(let text, _) = event.event, text.hasPrefix("I build") {
                event.event = .answered(text: " \n", ending: .timedOut)
            }
            return event
        }
        let item = try item(AgendaPlace(round: 0, item: 0), in: transcript(blanked))
        #expect(item.state == .unanswered)
        #expect(item.score == nil)
        #expect(item.exchanges[0].draft?.hasPrefix("I build") == true, "what was typed is kept")
    }

    @Test("Next steps and strengths come most first, with the question named")
    func points() {
        let summary = transcript(events).summary
        #expect(summary.nextSteps.map(\.points) == [0.4, 0.3, 0.25])
        #expect(
            summary.nextSteps.map(\.name) == [
                "tell-me-about-yourself", "improved-a-process", "reverse-string",
            ])
        #expect(summary.strengths.count == 3)
        #expect(Set(summary.strengths.map(\.place)).count == 3)
    }

    @Test("What asks for more is not told as a strength")
    func onlyStrengths() {
        let faint = events.map { event in
            guard case .assessed(let place, let probes, var report) = event.event else { return event }
            report.findings = report.findings.map { finding in
                var finding = finding
                finding.potential = max(finding.potential, finding.points)
                return finding
            }
            var changed = event
            changed.event = .assessed(place: place, probesIncluded: probes, report: report)
            return changed
        }
        let strengths = transcript(faint).summary.strengths
        #expect(strengths.allSatisfy { $0.message.hasPrefix("Your program passes") })
    }

    @Test("Cut after any event, no word typed is missing from the document")
    func nothingLost() {
        for count in 1...events.count {
            let part = Array(events.prefix(count))
            let document = transcript(part)
            var drafts: [String] = []
            var draft = ""
            for event in part {
                switch event.event {
                case .asked: draft = ""
                case .draftEdited(let edit): draft = edit.applied(to: draft)
                case .answered(let text, _): drafts.append(text)
                case .skipped: drafts.append(draft)
                case .noted(let text): #expect(document.notes.contains { $0.text == text })
                case .codeSaved(_, let text):
                    #expect(
                        document.items.contains { $0.code?.versions.contains { $0.text == text } == true })
                default: break
                }
                if case .answered = event.event { draft = "" }
                if case .skipped = event.event { draft = "" }
            }
            if !draft.isEmpty { drafts.append(draft) }
            let kept = Set(
                document.items.flatMap(\.exchanges).flatMap { [$0.answer, $0.draft] }.compactMap(\.self))
            for text in drafts where !text.isEmpty {
                #expect(kept.contains(text), "after \(count) events: \(text)")
            }
        }
    }

    @Test("With any one event missing, the answers are still there", arguments: 0..<60)
    func oneMissing(index: Int) throws {
        guard index < events.count else { return }
        var rest = events
        let missing = rest.remove(at: index)
        let document = transcript(rest)
        let kept =
            document.items.flatMap(\.exchanges).compactMap(\.answer) + document.unplaced.compactMap(\.answer)
        for event in rest {
            guard case .answered(let text, _) = event.event else { continue }
            if case .started = missing.event {
                #expect(document.unplaced.contains { $0.answer == text })
            } else {
                #expect(kept.contains(text))
            }
        }
    }

    @Test("A session killed while typing shows the draft as not submitted")
    func killed() throws {
        let cut = try #require(events.firstIndex { if case .skipped = $0.event { true } else { false } })
        let document = transcript(Array(events[..<cut]))
        let item = try item(AgendaPlace(round: 1, item: 1), in: document)
        #expect(document.ending == nil)
        #expect(item.exchanges.last?.outcome == .open)
        #expect(item.exchanges.last?.draft == "A decorator is a function that")
        #expect(item.exchanges.last?.times.endedAt == nil)
    }

    @Test("A program's score is its share of all cases; a judge that failed gives none")
    func program() throws {
        let place = AgendaPlace(round: 2, item: 0)
        #expect(try item(place, in: transcript(events)).score == 0.75)
        let unjudged = events.map { event in
            var event = event
            if case .codeJudged(let run) = event.event {
                event.event = .codeJudged(
                    CodeRun(version: run.version, scope: run.scope, verdict: nil, failure: "no python3"))
            }
            return event
        }
        let item = try item(place, in: transcript(unjudged))
        #expect(item.score == nil)
        #expect(item.state == .answered)
    }

    @Test("A draft folds as its edits say, also where a damaged journal's offsets do not fit")
    func drafts() {
        var generator = SplitMix(state: 7)
        var text = ""
        var draft = DraftText()
        for _ in 0..<500 {
            let edit = TextEdit(
                offset: Int(generator.next() % 60) - 5, removed: Int(generator.next() % 12) - 2,
                inserted: String(generator.next() % 1000))
            text = edit.applied(to: text)
            draft.apply(edit)
            #expect(draft.text == text)
        }
    }

    @Test("Lengths beyond all sense do not overflow")
    func bounds() {
        let place = AgendaPlace(round: 0, item: 0)
        let huge = Milliseconds(.max)
        var script = EventScript(startedAt: 0)
        script.add(.started(SessionHeader(tool: "1", session: "x", agenda: SampleSession.agenda)))
        script.add(.roundStarted(round: -4))
        script.add(.asked(Turn(place: place, prompt: "?", think: huge, limit: huge)))
        script.add(.answerOpened)
        script.add(.extended(by: huge))
        script.add(.extended(by: Milliseconds(.min)))
        script.add(.warned(remaining: huge))
        script.add(.draftEdited(TextEdit(offset: .max, removed: .max, inserted: "a")))
        script.add(.codeSaved(version: .min, text: ""))
        script.add(.itemsDropped(places: [AgendaPlace(round: .max, item: .min)]))
        let document = transcript(script.events)
        #expect(MarkdownRenderer(timeZone: .gmt).render(document).contains("not submitted"))
    }
}

/// A small generator, so that the edits are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
