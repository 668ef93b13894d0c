import InterviewModel

/// The answers to a question and its probes with the marks of the last report, which is on all of them together.
struct MarkedItem {
    /// The answer to the question or to one probe.
    struct Slice {
        fileprivate let pieces: [MarkedAnswer.Piece]
        fileprivate let key: PartKey
        fileprivate let numbers: MarkNumbers

        /// The answer in rows.
        func rows(_ form: TerminalForm) -> [String] {
            AnswerRows.rows(pieces, key: key, numbers: numbers, form: form)
        }
    }

    /// The last report.
    let report: AnswerReport
    /// What the answers are measured against, where that is known.
    let framework: Framework?
    /// The parts and their marks.
    let key: PartKey
    /// The concepts and misconceptions and their numbers.
    let numbers: MarkNumbers
    /// Whether the user has said of a sentence what it is.
    let hasCorrections: Bool
    private let slices: [[MarkedAnswer.Piece]]

    /// The marks of an item; nil where there is no report on its words.
    init?(_ item: TranscriptItem, frameworks: [FrameworkID: Framework], glyphs: Glyphs) {
        guard item.challenge == nil, let assessment = item.assessments.last else { return nil }
        report = assessment.report
        framework = item.framework.flatMap { frameworks[$0] }
        let marked = MarkedAnswer(
            item.text(of: assessment), report: report, corrections: item.corrections)
        key = PartKey(report, framework: framework, glyphs: glyphs)
        numbers = MarkNumbers(marked.pieces)
        hasCorrections = marked.pieces.contains(where: \.isCorrected)
        let answers = item.exchanges.compactMap(\.answer).prefix(max(0, assessment.probesIncluded) + 1)
        slices = Self.slices(marked.pieces, lengths: answers.map(\.utf8.count))
    }

    /// An answer by its position among those given; nil where the report does not speak of it.
    func slice(_ index: Int) -> Slice? {
        slices.indices.contains(index) ? Slice(pieces: slices[index], key: key, numbers: numbers) : nil
    }

    /// The pieces of each answer; those between two answers, and parts of pieces, fall away or are cut.
    private static func slices(_ pieces: [MarkedAnswer.Piece], lengths: [Int]) -> [[MarkedAnswer.Piece]] {
        var rest = pieces[...]
        var slices: [[MarkedAnswer.Piece]] = []
        for length in lengths {
            slices.append(take(length, from: &rest))
            _ = take(separator, from: &rest)
        }
        return slices
    }

    /// Takes so many UTF-8 bytes off the front.
    private static func take(_ bytes: Int, from rest: inout ArraySlice<MarkedAnswer.Piece>)
        -> [MarkedAnswer.Piece]
    {
        var (taken, left): ([MarkedAnswer.Piece], Int) = ([], bytes)
        while left > 0, let piece = rest.first {
            let length = piece.text.utf8.count
            if length <= left {
                taken.append(piece)
                rest.removeFirst()
                left -= length
                continue
            }
            let cut = piece.text.utf8.index(piece.text.startIndex, offsetBy: left)
            var (front, back) = (piece, piece)
            front.text = String(piece.text[..<cut])
            back.text = String(piece.text[cut...])
            back.beginsSentence = false
            taken.append(front)
            rest[rest.startIndex] = back
            left = 0
        }
        return taken
    }

    /// The empty line between two answers, see `TranscriptItem.text(of:)`.
    private static let separator = 2
}
