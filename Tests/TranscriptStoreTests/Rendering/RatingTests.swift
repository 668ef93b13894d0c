import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("The rating of a live-coding task, shown")
struct RatingTests {
    private static let report = CodingReport(
        challenge: "group-anagrams",
        ratings: [
            ScaleRating(
                scale: .communication, title: "Communication", points: 4,
                anchor: "Nearly all can be followed; one thing is left unsaid.",
                evidence: [
                    RatingEvidence(
                        rule: "task-restated", effect: .sign(earned: 1, of: 1),
                        sentence: "put the task in your own words, or asked about it",
                        quote: "so I get a *list* of words"),
                    RatingEvidence(
                        rule: "thought-aloud", effect: .sign(earned: 0, of: 1),
                        sentence: "thought aloud once while coding, where two are looked for"),
                ]),
            ScaleRating(
                scale: .problemSolving, title: "Problem solving", points: 3,
                anchor:
                    "A way that works for much of the task, or one found with hints; its idea or its cost stayed open.",
                evidence: [
                    RatingEvidence(
                        rule: "way-found", effect: .sign(earned: 1, of: 1),
                        sentence: "found a way that passes all 14 cases"),
                    RatingEvidence(
                        rule: "hints-taken", effect: .atMost(3), sentence: "2 hints taken"),
                ]),
            ScaleRating(
                scale: .technicalCompetency, title: "Technical competency", points: 1,
                anchor: "The program does not run, or passes less than half of the cases.",
                evidence: [
                    RatingEvidence(
                        rule: "cases-passed", effect: .sign(earned: 2, of: 3),
                        sentence: "passes 12 of 14 cases"),
                    RatingEvidence(
                        rule: "runs", effect: .remark, sentence: "first run after 6 min 10 s; 4 runs"),
                ]),
            ScaleRating(
                scale: .testing, title: "Testing", points: nil,
                reason: "no program was written that could be tested"),
        ],
        complexity: ComplexityComparison(
            stated: .linear, quote: "O(n)", expected: .linear, measured: .quadratic, alsoFits: [.cubic],
            remarks: [
                "You said linear; it looks quadratic or cubic: 4.1 times the time for twice the number of words."
            ]), engine: "coding-1")

    @Test("as Markdown, with the candidate's words kept as text")
    func markdown() throws {
        let blocks = MarkdownRenderer(timeZone: .gmt).rating(Self.report)
        try expectGolden(blocks.joined(separator: "\n\n") + "\n", "rating.md")
    }

    @Test("in a terminal, wide, narrow, in colour and in short")
    func terminal() throws {
        let forms = [
            TerminalForm(width: 100, palette: Palette(isColored: false)),
            TerminalForm(width: 44, palette: Palette(isColored: false)),
            TerminalForm(width: 80, palette: Palette(isColored: true)),
        ]
        let texts =
            forms.map { RatingText($0).lines(Self.report) } + [
                RatingText(forms[0]).lines(Self.report, isBrief: true)
            ]
        try expectGolden(
            texts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n", "rating.txt")
    }

    @Test("no line is wider than the terminal")
    func width() {
        for width in [20, 33, 60, 80] {
            for line in RatingText(TerminalForm(width: width, palette: Palette(isColored: false))).lines(
                Self.report)
            {
                #expect(TextWidth.of(line) <= width)
            }
        }
    }

    @Test("control characters in a quote are shown and not obeyed")
    func hostile() {
        var report = Self.report
        report.ratings[0].evidence[0].quote = "\u{1B}[2J<script>"
        report.ratings[0].title = "\u{1B}]0;x\u{7}"
        let lines = RatingText(TerminalForm(width: 80, palette: Palette(isColored: false))).lines(report)
            .joined()
        let blocks = MarkdownRenderer(timeZone: .gmt).rating(report).joined()
        #expect(!lines.contains("\u{1B}"))
        #expect(!blocks.contains("\u{1B}"))
        #expect(blocks.contains("\\<script>"))
    }

    @Test("nothing to compare leaves the cost out")
    func bare() {
        var report = Self.report
        report.complexity = nil
        #expect(!MarkdownRenderer(timeZone: .gmt).rating(report).joined().contains("Time:"))
    }
}
