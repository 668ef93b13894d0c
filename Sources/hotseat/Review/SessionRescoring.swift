import InterviewModel
import TranscriptStore

/// A session scored by the rubrics and the analyser of today beside what it was scored then.
struct SessionRescoring: Encodable {
    /// One answer in words.
    struct Answer: Encodable {
        /// Its number in the session, from 1.
        let number: Int
        /// The id of the question.
        let question: String
        /// The question's first line.
        let prompt: String
        /// The score that the session has, 0 to 1; nil where there is none.
        let scoreThen: Double?
        /// The score today; that of then where it stands.
        let scoreNow: Double?
        /// What moved; nil where the score of then stands.
        let difference: ReportDifference?
        /// Why the score of then stands, a clause; nil where the answer was scored again.
        let obstacle: String?
    }

    /// The session's id.
    let session: String
    /// The mean of its scores, 0 to 1; nil where it has none.
    let scoreThen: Double?
    /// The mean with today's scores; programs keep theirs.
    let scoreNow: Double?
    /// Its answers in words, in order.
    let answers: [Answer]

    /// The answers of which anything moved.
    var moved: [Answer] { answers.filter { $0.difference?.hasMovement == true } }

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
    ) throws -> Answer? {
        guard item.challenge == nil, let last = item.assessments.last else { return nil }
        let obstacle = try scorer.obstacle(to: item)
        let report =
            try obstacle == nil
            ? scorer.report(last, of: item, in: agenda, corrections: item.corrections) : nil
        return Answer(
            number: number, question: item.name,
            prompt: item.prompt.split(whereSeparator: \.isNewline).first.map(String.init) ?? item.name,
            scoreThen: item.score, scoreNow: report == nil ? item.score : report?.score,
            difference: report.map { ReportDifference(from: last.report, to: $0) }, obstacle: obstacle)
    }

    private static func mean(_ scores: [Double]) -> Double? {
        scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    }
}
