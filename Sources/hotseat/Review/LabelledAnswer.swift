import InterviewModel
import TranscriptStore

/// An answer of a past session with its sentences and what each counts as.
struct LabelledAnswer: Encodable {
    /// One sentence.
    struct Sentence: Encodable {
        /// Its number, from 1.
        let number: Int
        /// Where it stands in the answers joined by an empty line.
        let quote: Quote
        /// Its words.
        let text: String
        /// The component it counts as; nil for none.
        let label: ComponentID?
        /// The confidence in that, 0 to 1.
        let confidence: Double
        /// Whether the user said so.
        let isCorrected: Bool
    }

    /// The answer's number in the session, from 1.
    let number: Int
    /// The id of the question.
    let question: String
    /// The framework it is measured against; nil for none.
    let framework: FrameworkID?
    /// Its sentences in order.
    let sentences: [Sentence]

    /// The answer to an item as a report labels it.
    init(_ item: TranscriptItem, number: Int, report: AnswerReport, text: String) {
        self.number = number
        question = item.name
        framework = item.framework
        sentences = report.sentences.enumerated().map { index, sentence in
            let quote = sentence.quote
            // The report may be one of a time before the correction.
            let own = item.corrections.first { $0.concerns(start: quote.start, end: quote.end) }
            return Sentence(
                number: index + 1, quote: quote, text: quote.text(in: text),
                label: own == nil ? sentence.label : own?.component,
                confidence: own == nil ? sentence.confidence : 1, isCorrected: own != nil)
        }
    }
}
