import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("What a rescoring moved, and why")
struct RescoringTests {
    private let items = Array(
        Transcript(events: SampleSession.scoredEvents, session: SampleSession.scoredID).items)

    private func story() throws -> TranscriptItem {
        var item = try #require(items.first { $0.name == "improved-a-process" })
        item.corrections = []
        return item
    }

    @Test("The same report again moves nothing, and has no reason to")
    func same() throws {
        let item = try story()
        let answer = try #require(
            RescoredAnswer(item, number: 7, report: item.assessments.last?.report, obstacle: nil))
        #expect(answer.reasons.isEmpty)
        #expect(answer.outcome == "Nothing moved.")
        #expect(answer.scoreThen == answer.scoreNow)
    }

    @Test("Another rubric, another analyser and labels are each a reason, with the fingerprints")
    func reasons() throws {
        var item = try story()
        var report = try #require(item.assessments.last?.report)
        let sentence = try #require(report.sentences.first)
        item.corrections = [
            SentenceCorrection(
                quote: sentence.quote, component: sentence.label == "task" ? "action" : "task")
        ]
        report.rubric = "beef"
        report.engine = "rules-9"
        report.score = 0.5
        report.findings.append(Finding(rule: "vague-words", points: -0.1, message: "Put a name there."))
        let answer = try #require(RescoredAnswer(item, number: 7, report: report, obstacle: nil))
        #expect(
            answer.reasons == [
                "The rubric has changed: 7c20 then, beef now.", "Scored by rules-9 now, by rules-1 then.",
                "1 sentence labelled by you since counts otherwise now.",
            ])
        #expect(answer.outcome == "Moved: 1 finding; the score by -0.38.")
    }

    @Test("A label that the score counts already is no reason")
    func known() throws {
        var item = try story()
        let report = try #require(item.assessments.last?.report)
        let sentence = try #require(report.sentences.first)
        item.corrections = [
            SentenceCorrection(
                quote: sentence.quote, component: sentence.label)
        ]
        let answer = try #require(RescoredAnswer(item, number: 1, report: report, obstacle: nil))
        #expect(answer.reasons.isEmpty)
    }

    @Test("What cannot be scored again says so; a program is not the analyser's")
    func obstacle() throws {
        let answer = try #require(
            RescoredAnswer(try story(), number: 7, report: nil, obstacle: "the question is gone"))
        #expect(answer.outcome == "The question is gone; its score stands.")
        #expect(answer.scoreNow == answer.scoreThen)
        let task = try #require(items.first { $0.challenge != nil })
        #expect(RescoredAnswer(task, number: 5, report: nil, obstacle: nil) == nil)
    }

    @Test("The page tells of every answer, in sound markup")
    func page() throws {
        let item = try story()
        var report = try #require(item.assessments.last?.report)
        report.engine = "rules-<2>"
        report.findings.removeFirst()
        let answers = [
            try #require(
                RescoredAnswer(item, number: 1, report: item.assessments.last?.report, obstacle: nil)),
            try #require(RescoredAnswer(item, number: 2, report: report, obstacle: nil)),
            try #require(RescoredAnswer(item, number: 3, report: nil, obstacle: "the framework is gone")),
        ]
        let page = RescoringPage(title: "A & B", scoreThen: 0.8, scoreNow: 0.7, answers: answers)
        let body = page.body.text
        PageCheck(body).expectSound()
        #expect(body.contains("1 of 3 answers moved."))
        #expect(body.contains("Nothing moved.") && body.contains("rules-&lt;2&gt;"))
        #expect(body.contains("The framework is gone; its score stands."))
        let calm = RescoringPage(title: "A", scoreThen: 0.8, scoreNow: 0.8, answers: [answers[0]])
        #expect(calm.body.text.contains("Nothing moved: every score is what it was."))
    }
}
