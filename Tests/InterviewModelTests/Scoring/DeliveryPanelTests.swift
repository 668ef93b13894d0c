import Foundation
import InterviewModel
import Testing

@Suite("The delivery panel")
struct DeliveryPanelTests {
    private let answer = "Um, I I think, you know, um, that it was maybe slow."
    private var report: DeliveryReport {
        DeliveryReport(
            words: 12, fillersPer100Words: 25, hedgesPer100Words: 100.0 / 12, firstPersonSingular: 2,
            firstPersonPlural: 0, numbers: 1)
    }

    @Test("counts alone make the heading")
    func counts() {
        #expect(
            DeliveryPanel(report, answer: answer).heading
                == "Delivery (not part of the score): 12 words; \"I\" twice, \"we\" never; 1 number.")
        #expect(DeliveryPanel(report, answer: answer).lines == [])
        var silent = report
        silent.words = 0
        #expect(DeliveryPanel(silent, answer: "").isEmpty)
    }

    @Test("each measure is told in plain words, with what was said")
    func measures() {
        var full = report
        full.fillers = [Quote(start: 0, end: 2), Quote(start: 15, end: 23), Quote(start: 25, end: 27)]
        full.hedges = [Quote(start: 41, end: 46)]
        full.falseStarts = 1
        full.repeated = RepeatedWords(quote: Quote(start: 36, end: 40), times: 4)
        full.wordsPerMinute = 190
        full.wordsPerSentence = 21.6
        full.longestSentence = 44
        full.longestQuote = Quote(start: 4, end: 13)
        full.variety = 0.5
        full.judged = [
            DeliveryJudgement(.pace, 190, usual: 130...160), DeliveryJudgement(.fillers, 25, usual: 0...1.3),
            DeliveryJudgement(.hedges, 8, usual: 0...2), DeliveryJudgement(.sentences, 0.5, usual: 0...0.25),
            DeliveryJudgement(.variety, 0.5, usual: 0.65...1),
        ]
        #expect(
            DeliveryPanel(full, answer: answer).lines == [
                "Pace: 190 words a minute, which is fast; at 130 to 160 people can follow and take notes.",
                "Fillers: \"um\", \"you know\", 25.0 in 100 words. Up to 1.3 pass unnoticed; a short silence does the "
                    + "same work.",
                "Hedges: \"maybe\", 8.3 in 100 words. Keep them for what you really doubt, and say the rest straight.",
                "Repetition: you said \"was\" 4 times; you began again in the middle once, as in \"I I\".",
                "Sentences: 22 words on average, the longest 44. Make two or three of the one that begins \"I I think\".",
                "Choice of words: of every 50 words 25 are different; the same few come again and again, so name the "
                    + "things themselves.",
            ])
    }

    @Test("what is usual is said without advice")
    func usual() {
        var calm = report
        calm.fillers = [Quote(start: 0, end: 2)]
        calm.wordsPerMinute = 140
        calm.variety = 0.8
        calm.judged = [
            DeliveryJudgement(.pace, 140, usual: 130...160), DeliveryJudgement(.fillers, 1, usual: 0...1.3),
            DeliveryJudgement(.variety, 0.8, usual: 0.65...1),
        ]
        let lines = DeliveryPanel(calm, answer: answer).lines
        #expect(lines.contains("Pace: 140 words a minute, easy to follow."))
        #expect(lines.contains { $0.hasSuffix("so few that nobody notices.") })
        #expect(lines.contains { $0.hasSuffix("40 are different, which is varied enough.") })
    }

    @Test("a report of an earlier version, which has the counts alone, can be read")
    func earlier() throws {
        let old = """
            {"words":12,"fillersPer100Words":25,"hedgesPer100Words":8.5,"firstPersonSingular":2,
            "firstPersonPlural":0,"numbers":1}
            """
        let read = try JSONDecoder().decode(DeliveryReport.self, from: Data(old.utf8))
        #expect(read.words == 12)
        #expect(read.fillers == [])
        #expect(read.variety == nil)
        let again = try JSONDecoder().decode(DeliveryReport.self, from: try JSONEncoder().encode(report))
        #expect(again == report)
    }
}
