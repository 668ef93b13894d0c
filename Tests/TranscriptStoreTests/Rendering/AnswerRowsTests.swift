import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("An answer's rows with their marks")
struct AnswerRowsTests {
    private func rows(
        _ text: String, _ report: AnswerReport, width: Int = 60, hasColour: Bool = false,
        glyphs: Glyphs = .blocks
    ) -> [String] {
        let pieces = MarkedAnswer(text, report: report).pieces
        let form = TerminalForm(width: width, palette: Palette(isColored: hasColour), glyphs: glyphs)
        return AnswerRows.rows(
            pieces, key: PartKey(report, framework: .sampleStar, glyphs: glyphs),
            numbers: MarkNumbers(pieces),
            form: form)
    }

    @Test("A sentence of another part begins a row, and the lines of the text stay")
    func parts() {
        let text = "We had a race. It hurt.\n\nI added a lock.\n    if x:\n        y()\nIt went away."
        let report = Reports.report(
            text,
            sentences: [
                ("We had a race.", "situation"), ("It hurt.", "situation"), ("I added a lock.", "action"),
                ("It went away.", "result"),
            ])
        #expect(
            rows(text, report) == [
                "   S  \u{2502} We had a race. It hurt.", "      \u{2502}", "   A  \u{2502} I added a lock.",
                "   \u{B7}  \u{2502}     if x:", "   \u{B7}  \u{2502}         y()",
                "   R  \u{2502} It went away.",
            ])
    }

    @Test("Marks on the same words share brackets, others nest, and each says which it is")
    func nested() {
        let text = "I put a lock around the cache of ours."
        let report = Reports.report(
            text, sentences: [(text, "action")],
            concepts: [("lock", "a lock"), ("guard", "a lock"), ("cache", "a lock around the cache")],
            misconceptions: [("ours", "of ours")])
        #expect(
            rows(text, report) == [
                "   A  \u{2502} I put [[a lock]\u{B9},\u{B2} around the cache]\u{B3} [of ours]!."
            ])
        #expect(
            rows(text, report, glyphs: .ascii) == [
                "   A  | I put [[a lock]^1,^2 around the cache]^3 [of ours]!."
            ])
    }

    @Test("A mark over several rows is coloured on each, and ends where its words do")
    func colour() {
        let text = "I said that one two three four five six seven, and left."
        let report = Reports.report(
            text, sentences: [(text, "action")], concepts: [("count", "one two three four five six seven")])
        let coloured = rows(text, report, width: 30, hasColour: true)
        #expect(coloured.count == 3)
        #expect(coloured[0].hasSuffix("I said that \u{1B}[32m[one two\u{1B}[0m"))
        #expect(coloured[1].hasSuffix(" \u{1B}[32mthree four five six\u{1B}[0m"))
        #expect(coloured[2].hasSuffix("\u{1B}[32mseven]\u{B9}\u{1B}[0m, and left."))
    }

    @Test("Wide, right-to-left and control characters keep their places and are not obeyed")
    func strange() {
        let text =
            "\u{79C1}\u{305F}\u{3061} \u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{1B}[2J\u{202E}x\u{206B}y\u{206D}."
        let report = Reports.report(
            text, sentences: [(text, "action")], concepts: [("word", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}")])
        let row = rows(text, report, hasColour: true).joined()
        #expect(row.contains("\u{1B}[32m[\u{5E9}\u{5DC}\u{5D5}\u{5DD}]\u{B9}\u{1B}[0m"))
        #expect(row.contains("\u{241B}[2J<U+202E>x<U+206B>y<U+206D>."))
        #expect(!row.contains("\u{1B}[2J"))
        for line in rows(String(repeating: text, count: 9), report, width: 24) {
            #expect(TextWidth.of(line) <= 24)
        }
    }

    @Test("Parts whose first letters agree are told apart by more letters")
    func letters() {
        let framework = Framework(
            id: "present-past-future", title: "Present, past, future", summary: "",
            components: [
                Framework.component("present", "Present", 0.2...0.4),
                Framework.component("past", "Past", 0.3...0.5),
                Framework.component("future", "Future", 0...1),
            ])
        let key = PartKey(Reports.report("", sentences: []), framework: framework, glyphs: .ascii)
        #expect(key.parts.map(\.mark) == ["Pr", "Pa", "Fu"])
        #expect(key.mark(of: "past") == "Pa")
        #expect(key.mark(of: nil) == ". ")
        #expect(key.mark(of: "unknown") == ". ")
    }

    @Test("A megabyte in thousands of sentences is marked and laid out whole")
    func large() {
        let sentence = "I added a lock around it. "
        let count = 40_000
        let text = String(repeating: sentence, count: count)
        var report = Reports.report("", sentences: [])
        report.sentences = (0..<count).map { index in
            SentenceReport(
                quote: Quote(start: index * sentence.utf8.count, end: (index + 1) * sentence.utf8.count - 1),
                label: index % 2 == 0 ? "action" : "result", confidence: 1)
        }
        report.concepts = (0..<2000).map { index in
            let start = index * 10 * sentence.utf8.count + 8
            return ConceptReport(
                id: ConceptID(rawValue: "c-\(index)"), label: "Lock", weight: 1, isRequired: false, credit: 1,
                how: .phrase, quote: Quote(start: start, end: start + 6))
        }
        let rows = rows(text, report, width: 80)
        #expect(rows.count == count)
        #expect(rows.first == "   A  \u{2502} I added [a lock]\u{B9} around it.")
        #expect(rows.last == "   R  \u{2502} I added a lock around it.")
    }
}

/// Reports made by hand.
enum Reports {
    /// A report whose quotes are the first places of these words in the text.
    static func report(
        _ text: String, sentences: [(String, ComponentID?)],
        concepts: [(ConceptID, String)] = [], misconceptions: [(MisconceptionID, String)] = []
    ) -> AnswerReport {
        AnswerReport(
            score: 0.5, scale: 3, components: [],
            sentences: sentences.map {
                SentenceReport(quote: quote($0.0, in: text), label: $0.1, confidence: 1)
            },
            concepts: concepts.map {
                ConceptReport(
                    id: $0.0, label: $0.0.rawValue, weight: 1, isRequired: false, credit: 1, how: .phrase,
                    quote: quote($0.1, in: text))
            },
            misconceptions: misconceptions.map {
                MisconceptionReport(id: $0.0, quote: quote($0.1, in: text), reason: "No.")
            },
            delivery: DeliveryReport(
                words: 0, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0, numbers: 0),
            findings: [], lacks: [], engine: "rules-1", rubric: nil)
    }

    private static func quote(_ words: String, in text: String) -> Quote {
        guard let range = text.firstRange(of: words) else { return Quote(start: 0, end: 0) }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Quote(start: start, end: start + words.utf8.count)
    }
}
