import Foundation
import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("A pair session, shown")
struct PairRenderingTests {
    private let transcript = Transcript(events: SampleSession.pairEvents(), session: SampleSession.pairID)
    private let sealed = Transcript(
        events: SampleSession.pairEvents(isOpened: false), session: SampleSession.pairID)

    private func terminal(width: Int = 80) -> TerminalRenderer {
        TerminalRenderer(
            TerminalForm(width: width, palette: Palette(isColored: false)), timeZone: .gmt,
            frameworks: ["star": .sampleStar])
    }

    private var history: PairHistory {
        var history = PairHistory(PairNames(candidate: "Ben", interviewer: "Anna"))
        history.add(SessionRecord(transcript, state: .finished))
        return history
    }

    /// The same with the half after this one, which is sealed yet.
    private var meeting: PairHistory {
        var (history, third) = (history, sealed)
        third.session = "2026-03-02-third-half"
        third.pair?.candidate = "Anna"
        third.pair?.interviewer = "Ben"
        third.pair?.half = 3
        third.pair?.previous = SampleSession.pairID
        history.add(SessionRecord(third, state: .finished))
        return history
    }

    /// Every form in which a session is read, with what would be searched.
    private func everyForm(_ transcript: Transcript) -> [String: String] {
        let renderer = terminal()
        let pages = TerminalPages(transcript)
        return [
            "terminal": renderer.render(transcript), "summary": renderer.renderSummary(transcript),
            "pages": pages.all.flatMap { renderer.rows($0, of: pages) }.joined(separator: "\n"),
            "markdown": MarkdownRenderer(timeZone: .gmt).render(transcript),
            "json": JSONRendererText.of(transcript),
            "report": ReportRenderer(context: ReportContext(timeZone: .gmt)).document(transcript),
            "search": transcript.searchTexts.map(\.text).joined(separator: "\n"),
            "attempt": AnswerAttempt.all(at: "tell-me-about-yourself", in: transcript).map {
                ComparisonText(renderer.form, timeZone: .gmt).render([$0])
            }.joined(),
        ]
    }

    @Test("It is as recorded in the terminal", arguments: [60, 100])
    func terminalGolden(width: Int) throws {
        try expectGolden(terminal(width: width).render(transcript), "pair-\(width).txt")
    }

    @Test("It is as recorded in Markdown, sealed and opened")
    func markdownGolden() throws {
        try expectGolden(MarkdownRenderer(timeZone: .gmt).render(transcript), "pair.md")
        try expectGolden(MarkdownRenderer(timeZone: .gmt).render(sealed), "pair-sealed.md")
    }

    @Test("The comparison is as recorded, as a page and as lines")
    func comparisonGolden() throws {
        let comparison = try #require(PairComparison(transcript))
        let html = PairComparisonPage.html(comparison, history: history) { "/session/\($0)" }
        try expectGolden(html.text + "\n", "pair-comparison.html")
        let form = TerminalForm(width: 80, palette: Palette(isColored: false))
        let lines = PairComparisonText(form).lines(comparison, history: history)
        try expectGolden(lines.map { $0 + "\n" }.joined(), "pair-comparison.txt")
    }

    @Test("Before the feedback is opened, nothing that either said of the other is in any form")
    func sealing() {
        // Words of notes, ticks, marks, review and advice, and what was written down beside an answer.
        let secrets = [
            "Looks at the floor", "a number earlier", "without looking", "short twice", "Short questions",
            "Nodding", "Plain words", "Numbers", "two ledgers at once", "Anna gave", "did not hear",
            "\"ticks\"",
            "\"interviewer\" : {", "interviewerAdvice",
        ]
        let opened = everyForm(transcript).values.joined()
        for secret in secrets { #expect(opened.contains(secret), "it is there once opened: \(secret)") }
        for (form, text) in everyForm(sealed) {
            for secret in secrets { #expect(!text.contains(secret), "\(form): \(secret)") }
        }
    }

    @Test("A sealed session says so, and how to open it; scores are there as in any other")
    func sealedWords() {
        let command = "hotseat pair --reveal \(SampleSession.pairID)"
        let forms = everyForm(sealed)
        for form in ["markdown", "report"] { #expect(forms[form]?.contains(command) == true, "\(form)") }
        for form in ["terminal", "summary", "pages"] {
            let words = forms[form]?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
            #expect(words.contains(command), "\(form)")
        }
        #expect(forms["terminal"]?.contains("Score 5 of 5 (0.90)") == true)
        #expect(!everyForm(transcript).values.joined().contains("--open"))
    }

    @Test(
        "A heard answer says whose words they are and shows no way of speaking; an own question who asked it")
    func heard() throws {
        let text = terminal(width: 100).render(transcript)
        #expect(text.contains("written down by Anna"))
        #expect(text.contains("? Anna asked: What was hard about that move?"))
        #expect(text.contains("Anna wrote down:"))
        let panel = DeliveryPanel(
            try #require(transcript.items.first { $0.name == "gil" }?.assessments.first).report.delivery,
            answer: SampleSession.lock.text)
        #expect(text.components(separatedBy: panel.heading).count == 2, "only the typed answer has one")
    }

    @Test("The report is well formed and has the comparison once")
    func report() throws {
        let check = PageCheck(ReportRenderer(context: ReportContext(timeZone: .gmt)).document(transcript))
        #expect(check.trouble == nil)
        #expect(check.elements.filter { $0.attributes["id"] == "pair" }.count == 1)
        let ids = check.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
    }

    @Test("Names, notes and advice cannot become markup or move the cursor")
    func hostile() throws {
        var hostile = transcript
        let evil = "<script>\u{1B}[2J`*|"
        hostile.pair?.interviewer = evil
        hostile.pair?.notes[0].text = evil
        hostile.pair?.candidateAdvice?.keep = evil
        hostile.pair?.review?.words = evil
        hostile.pair?.previous = "\"><script>"
        let comparison = try #require(PairComparison(hostile))
        let page = PairComparisonPage.html(comparison, history: history) { "/session/\($0)" }.text
        #expect(!page.contains("<script"))
        #expect(PageCheck(page).trouble == nil)
        for text in everyForm(hostile).filter({ $0.key != "json" && $0.key != "search" }).values {
            #expect(!text.contains("\u{1B}"))
        }
    }

    @Test("Both halves of a meeting stand in the report of each, in a terminal and as a page")
    func halves() throws {
        let form = TerminalForm(width: 80, palette: Palette(isColored: false))
        let renderer = TerminalRenderer(form, timeZone: .gmt, pairHistory: meeting)
        let text = renderer.render(transcript)
        #expect(text.contains("The halves of your meeting"))
        let row = try #require(text.split(separator: "\n").first { $0.contains("3. Anna answered") })
        #expect(row.split(separator: " ").suffix(3) == ["sealed", "sealed", "sealed"])
        #expect(text.contains("Half 3: hotseat review 2026-03-02-third-half"))

        let context = ReportContext(timeZone: .gmt, pairHistory: meeting)
        let page = ReportRenderer(context: context).document(transcript)
        #expect(PageCheck(page).trouble == nil)
        #expect(page.contains("2. Ben answered") && page.contains("3. Anna answered"))
        let comparison = try #require(PairComparison(transcript))
        let linked = PairComparisonPage.html(comparison, history: meeting) { "/session/\($0)" }.text
        #expect(linked.contains("<a href=\"/session/2026-03-02-third-half\">"))
        #expect(!linked.contains("<a href=\"/session/\(SampleSession.pairID)\">"))
    }

    @Test("How two rate is not told of who may be others each time")
    func unknown() throws {
        var history = PairHistory(PairNames(candidate: "Ben", interviewer: "Anna"), areKnown: false)
        history.add(SessionRecord(transcript, state: .finished))
        let comparison = try #require(PairComparison(transcript))
        let form = TerminalForm(width: 80, palette: Palette(isColored: false))
        let words = PairWords.historyHeading(history)
        #expect(!PairComparisonPage.html(comparison, history: history).text.contains(words))
        #expect(!PairComparisonText(form).lines(comparison, history: history).contains { $0.contains(words) })
    }

    @Test("No line of the comparison is wider than the terminal", arguments: [40, 60, 120])
    func width(width: Int) throws {
        let form = TerminalForm(width: width, palette: Palette(isColored: false))
        for line in PairComparisonText(form).lines(try #require(PairComparison(transcript)), history: meeting)
        {
            #expect(TextWidth.of(line) <= width, "\(line)")
        }
    }
}
