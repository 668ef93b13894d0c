import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The timeline of a program")
struct CodeTimelineTests {
    private let starter = "def reverse(text):\n    ...\n"

    @Test("holds thoughts, versions, runs, tests and hints in their order, from the start of the task")
    func moments() throws {
        let timeline = try code().timeline
        #expect(
            timeline.moments.map(\.what) == [
                .thought(text: "two ends?"), .saved(version: 1, added: 2, removed: 1),
                .ran(result(1, .visible, .wrongAnswer, 0, 1)), .testAdded(text: "reverse('') == ''"),
                .testAdded(text: "reverse('a')"), .testDropped(text: "reverse('a')"), .hint(index: 0),
                .restored(version: 2, from: 0), .saved(version: 3, added: 1, removed: 1),
                .ran(result(3, .own, .passed, 1, 1)), .ran(result(3, .all, .runtimeError, 3, 4)),
            ])
        #expect(timeline.moments.map(\.elapsed.count).prefix(3) == [10_000, 30_000, 31_000])
        #expect(timeline.firstRun == .seconds(31))
        #expect(timeline.runs == 3)
    }

    @Test("leaves out pauses that do not count")
    func pauses() throws {
        // The pause of ten minutes lies between the hint and the step back.
        let moments = try code().timeline.moments
        #expect(moments[7].elapsed - moments[6].elapsed == .seconds(2))
        #expect(moments[7].at.offset - moments[6].at.offset == Milliseconds(602_000))
    }

    @Test("keeps what was reached before the first hint apart from what was reached with it")
    func aided() throws {
        let code = try code()
        #expect(code.unaided == result(1, .visible, .wrongAnswer, 0, 1))
        #expect(code.aided == result(3, .all, .runtimeError, 3, 4))
        let unaided = try self.code { if case .hintShown = $0 { false } else { true } }
        #expect(unaided.unaided == result(3, .all, .runtimeError, 3, 4))
        #expect(unaided.aided == nil)
    }

    @Test("knows the text of a version gone back to, and the tests left")
    func versions() throws {
        let code = try code()
        #expect(code.versions.map(\.restoredFrom) == [nil, 0, nil])
        #expect(code.versions[1].text == starter)
        #expect(code.ownTests == ["reverse('') == ''"])
    }

    @Test("is told in Markdown, in the terminal and in JSON")
    func forms() throws {
        let transcript = Transcript(events: events(), session: SampleSession.id)
        let zone = try #require(TimeZone(identifier: "UTC"))
        let markdown = MarkdownRenderer(timeZone: zone).render(transcript)
        for line in [
            "Timeline from the start of the task, first run after 0:31, 3 runs:", "- 0:10 “two ends?”",
            "- 0:30 version 1: +2 -1 lines",
            "- 0:31 ran version 1, visible cases: wrong answer, 0 of 1 passed",
            "- 0:50 hint 1", "version 2: back to the beginning",
            "Before the first hint: visible cases: wrong answer, 0 of 1 passed. With 1 hint: all cases: "
                + "runtime error, 3 of 4 passed.",
        ] {
            #expect(markdown.contains(line), "\(line)")
        }
        let text = TerminalRenderer(
            TerminalForm(width: 80, palette: Palette(isColored: false)), timeZone: zone
        )
        .render(transcript)
        #expect(text.contains("0:10  “two ends?”"))
        #expect(text.contains("Before the first hint:"))
        let json = String(decoding: JSONRenderer.render(transcript), as: UTF8.self)
        for key in ["\"timeline\"", "\"unaided\"", "\"aided\"", "\"firstRun\" : 31000", "\"thought\""] {
            #expect(json.contains(key), "\(key)")
        }
    }

    @Test("compares a version with the one before in its language, and names the language of the program")
    func languages() throws {
        var agenda = SampleSession.agenda
        agenda.rounds[2].items[0].languages = ["python", "c"]
        agenda.rounds[2].items[0].starters = ["python": "p\n", "c": "one\ntwo\n"]
        var script = EventScript(startedAt: SampleSession.startedAt)
        script.add(.started(SessionHeader(tool: "0.1.0", session: SampleSession.id, agenda: agenda)))
        script.ask(2, 0, think: .zero, limit: .minutes(15))
        script.add(.codeSaved(version: 1, text: "p\nq\n"))
        script.add(.languageChosen(language: "c"))
        script.add(.codeSaved(version: 2, text: "one\nthree\n"))
        script.add(.answered(text: "one\nthree\n", ending: .done))
        let transcript = Transcript(events: script.events, session: SampleSession.id)
        let code = try #require(transcript.items.lazy.compactMap(\.code).first)
        #expect(code.versions.map(\.language) == ["python", "c"])
        #expect(code.versions.map { [$0.added, $0.removed] } == [[1, 0], [1, 1]])
        let zone = try #require(TimeZone(identifier: "UTC"))
        let markdown = MarkdownRenderer(timeZone: zone).render(transcript)
        #expect(markdown.contains("```c\none\nthree\n```"))
        #expect(markdown.contains("on in c"))
    }

    @Test("of a damaged journal is told as far as it goes")
    func damaged() {
        var script = EventScript(startedAt: SampleSession.startedAt)
        script.add(
            .started(SessionHeader(tool: "0.1.0", session: SampleSession.id, agenda: SampleSession.agenda)))
        script.ask(2, 0, think: .zero, limit: .minutes(15))
        script.add(.codeRestored(version: .max, from: .min))
        script.add(.ownTestDropped(index: .max))
        script.add(.codeSaved(version: .min, text: ""))
        let transcript = Transcript(events: script.events, session: SampleSession.id)
        #expect(transcript.items.compactMap(\.code).map(\.timeline.moments.count) == [2])
    }

    private func result(
        _ version: Int, _ scope: CodeRun.Scope, _ outcome: CaseOutcome, _ passed: Int, _ total: Int
    ) -> CodeResult {
        let cases = (0..<total).map { index in
            CaseResult(name: "\(index)", isVisible: true, outcome: index < passed ? .passed : outcome)
        }
        return CodeResult(
            CodeRun(
                version: version, scope: scope,
                verdict: Verdict(outcome: outcome, cases: cases, containment: .sandbox)))
    }

    private func code(where isKept: (SessionEvent) -> Bool = { _ in true }) throws -> CodeHistory {
        let kept = events().filter { isKept($0.event) }
        let transcript = Transcript(events: kept, session: SampleSession.id)
        return try #require(transcript.items.lazy.compactMap(\.code).first)
    }

    private func events() -> [RecordedEvent] {
        var script = EventScript(startedAt: SampleSession.startedAt)
        script.add(
            .started(SessionHeader(tool: "0.1.0", session: SampleSession.id, agenda: SampleSession.agenda)))
        script.add(.roundStarted(round: 2), after: 5_000)
        script.ask(2, 0, think: .seconds(20), limit: .minutes(15))
        script.add(.answerOpened, after: 20_000)
        script.add(.noted(text: "two ends?"), after: 10_000)
        script.add(
            .codeSaved(version: 1, text: "def reverse(text):\n    # back\n    return text\n"), after: 20_000)
        script.add(
            .codeJudged(CodeRun(version: 1, scope: .visible, verdict: SampleSession.failing)), after: 1_000)
        script.add(.ownTestAdded(text: "reverse('') == ''"), after: 5_000)
        script.add(.ownTestAdded(text: "reverse('a')"), after: 1_000)
        script.add(.ownTestDropped(index: 1), after: 3_000)
        script.add(.hintShown(index: 0, text: "Slices have a step."), after: 10_000)
        script.add(.paused(.asked), after: 1_000)
        script.add(.resumed(counted: false), after: 600_000)
        script.add(.codeRestored(version: 2, from: 0), after: 1_000)
        script.add(.codeSaved(version: 3, text: "def reverse(text):\n    return text[::-1]\n"), after: 9_000)
        script.add(
            .codeJudged(
                CodeRun(
                    version: 3, scope: .own,
                    verdict: Verdict(
                        outcome: .passed,
                        cases: [CaseResult(name: "reverse('') == ''", isVisible: true, outcome: .passed)],
                        containment: .sandbox))), after: 1_000)
        script.add(
            .codeJudged(CodeRun(version: 3, scope: .all, verdict: SampleSession.nearlyAll)), after: 1_000)
        script.add(
            .answered(text: "def reverse(text):\n    return text[::-1]\n", ending: .done), after: 1_000)
        return script.events
    }
}
