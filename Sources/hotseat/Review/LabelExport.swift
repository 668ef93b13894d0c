import Foundation
import InterviewModel
import TranscriptStore

/// Answers whose sentences a person has labelled, as examples for training: one JSON object a line.
enum LabelExport {
    private struct Row: Encodable {
        let id: String
        let source: String
        let framework: FrameworkID
        let segments: [Segment]
    }

    private struct Segment: Encodable {
        let label: String
        let text: String
    }

    /// The lines for a session; none where nothing was labelled.
    ///
    /// - Throws: `StoreError.headerDamaged` where it is not known what was asked; `CommandFailure` where a
    ///   framework is no longer there to name the parts.
    static func lines(_ review: SessionReview) throws -> [String] {
        guard review.transcript.scenario != nil else {
            throw StoreError.headerDamaged(path: review.folder.journalPath)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try review.items.enumerated().compactMap { index, item in
            guard !item.corrections.isEmpty, let answer = try review.labelled(index + 1),
                let id = answer.framework
            else { return nil }
            guard let framework = try review.scorer.framework(of: item) else {
                throw CommandFailure(
                    .failed,
                    "the labels of \(review.folder.id) cannot be exported: "
                        + "the framework `\(id)` is no longer in the library",
                    help: "Name the library that has it with --library.")
            }
            let letters = LabelLetters(framework)
            let row = Row(
                id: "\(review.folder.id)/\(answer.number)", source: "session", framework: id,
                segments: answer.sentences.map { Segment(label: letters[$0.label], text: $0.text) })
            return String(decoding: try encoder.encode(row), as: UTF8.self)
        }
    }
}
