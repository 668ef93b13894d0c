import InterviewModel
import TranscriptStore

/// A session scored by the rubrics and the analyser of today beside what it was scored then.
struct SessionRescoring: Encodable {
    /// The session's id.
    let session: String
    /// The mean of its scores, 0 to 1; nil where it has none.
    let scoreThen: Double?
    /// The mean with today's scores; programs keep theirs.
    let scoreNow: Double?
    /// Its answers in words, in order.
    let answers: [RescoredAnswer]

    /// The answers of which anything moved.
    var moved: [RescoredAnswer] { answers.filter { $0.difference?.hasMovement == true } }

    /// The page that tells of it.
    ///
    /// - Parameter title: the session's.
    func page(title: String) -> RescoringPage {
        RescoringPage(title: title, scoreThen: scoreThen, scoreNow: scoreNow, answers: answers)
    }

    /// Scores a session. Nothing is written: scores are derived.
    ///
    /// - Throws: `StoreError` where the session cannot be read, or not in full; `CommandFailure` where there is
    ///   no library.
    init(_ folder: SessionFolder, by scorer: AnswerScorer) throws {
        let contents = try JournalReader.read(folder)
        if contents.isNewer {
            throw StoreError.newerFormat(path: folder.journalPath, format: contents.format)
        }
        guard let agenda = contents.header?.agenda else {
            throw StoreError.headerDamaged(path: folder.journalPath)
        }
        let items = Array(Transcript(contents, session: folder.id).items)
        let scored = try items.enumerated().filter { $0.element.state == .answered }.map { index, item in
            (item, try Self.answer(item, number: index + 1, in: agenda, by: scorer))
        }
        session = folder.id
        answers = scored.compactMap(\.1)
        scoreThen = Self.mean(scored.compactMap(\.0.score))
        scoreNow = Self.mean(scored.compactMap { item, answer in answer.map(\.scoreNow) ?? item.score })
    }

    /// An answer scored again; nil for a program, whose score is the judge's.
    private static func answer(
        _ item: TranscriptItem, number: Int, in agenda: Agenda, by scorer: AnswerScorer
    ) throws -> RescoredAnswer? {
        guard item.challenge == nil, let last = item.assessments.last else { return nil }
        let obstacle = try scorer.obstacle(to: item)
        let report =
            try obstacle == nil
            ? scorer.report(last, of: item, in: agenda, corrections: item.corrections) : nil
        return RescoredAnswer(item, number: number, report: report, obstacle: obstacle)
    }

    private static func mean(_ scores: [Double]) -> Double? {
        scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    }
}
