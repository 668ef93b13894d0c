import InterviewModel

extension SampleSession {
    /// What a scorer says of the story with every part.
    static func processReport(_ answer: LabelledAnswer, _ score: Double) -> AnswerReport {
        var delivery = DeliveryReport(
            words: 88, fillersPer100Words: 0, hedgesPer100Words: 1.1, firstPersonSingular: 5,
            firstPersonPlural: 1, numbers: 2)
        delivery.wordsPerMinute = 142
        delivery.hedges = [answer.quote("about 5 hours")]
        delivery.variety = 0.82
        delivery.judged = [
            DeliveryJudgement(.pace, 142, usual: 120...170),
            DeliveryJudgement(.hedges, 1.1, usual: 0...2),
            DeliveryJudgement(.variety, 0.82, usual: 0.6...1),
        ]
        return answer.report(
            score, framework: star,
            findings: [
                Finding(
                    rule: "component-present", points: 0.5, quote: answer.quote(sentence: 2),
                    message: "Action: what you did yourself is clear."),
                Finding(
                    rule: "result-with-number", points: 0.3, quote: answer.quote("about 5 hours a week"),
                    message: "Result: it has a number."),
                Finding(
                    rule: "component-share", points: score - 0.8, potential: 0.04,
                    message: "Task takes 13 % of the answer, within the usual 5 to 15 %."),
            ], delivery: delivery)
    }

    /// What a scorer says of the story that stays in its situation, before and after the probe.
    static func disagreementReport(hasProbe: Bool) -> AnswerReport {
        let answer =
            hasProbe
            ? LabelledAnswer(
                disagreement.sentences.dropLast() + [
                    ("action", "I guess I talked to him and we kind of found a way.\n\n" + disagreementEnd)
                ]) : disagreement
        var delivery = DeliveryReport(
            words: 52, fillersPer100Words: 5.8, hedgesPer100Words: 5.8, firstPersonSingular: 4,
            firstPersonPlural: 2, numbers: 0)
        delivery.wordsPerMinute = 96
        delivery.fillers = [answer.quote("um"), answer.quote("you know")]
        delivery.hedges = [answer.quote("I think"), answer.quote("I guess"), answer.quote("kind of")]
        delivery.judged = [
            DeliveryJudgement(.pace, 96, usual: 120...170),
            DeliveryJudgement(.fillers, 5.8, usual: 0...3),
            DeliveryJudgement(.hedges, 5.8, usual: 0...2),
        ]
        var report = answer.report(
            hasProbe ? 0.56 : 0.31, framework: star,
            findings: [
                Finding(
                    rule: "component-present", points: 0.21, potential: 0.1,
                    quote: answer.quote("I talked to him"),
                    message: "Action: say step by step what you did."),
                Finding(
                    rule: "component-present", points: 0.1, quote: answer.quote(sentence: 0),
                    message: "Situation: it is clear who was there."),
                Finding(
                    rule: "component-missing", points: 0, potential: 0.2,
                    message: "Task: say what you had to reach."),
                hasProbe
                    ? Finding(
                        rule: "result-with-number", points: 0.25, quote: answer.quote("two weeks early"),
                        message: "Result: it has a number.")
                    : Finding(
                        rule: "component-missing", points: 0, potential: 0.25,
                        message: "Result: say how it ended, with a number."),
            ], delivery: delivery)
        guard hasProbe else { return report }
        let end = answer.quote(disagreementEnd)
        report.sentences[2].quote = disagreement.quote(sentence: 2)
        report.sentences.append(SentenceReport(quote: end, label: "result", confidence: 0.7))
        let words = Double(disagreementEnd.split(separator: " ").count) / 65
        report.components[2].share -= words
        report.components[2].quotes = [disagreement.quote(sentence: 2)]
        report.components[3] = ComponentReport(id: "result", presence: 0.8, share: words, quotes: [end])
        return report
    }
}
