public import InterviewModel

/// An answer cut into pieces, each with what the scorer saw in it: the part of the framework it belongs to, and the
/// concepts, misconceptions and findings that rest on it. The pieces' texts joined are the answer.
public struct MarkedAnswer: Hashable, Sendable {
    /// One thing that the scorer saw.
    public enum Mark: Hashable, Sendable {
        /// A concept, covered to this extent, 0 to 1.
        case concept(ConceptID, label: String, credit: Double)
        /// Something that is wrong, and why.
        case misconception(MisconceptionID, reason: String)
        /// A rule's word on these very words, with its points.
        case finding(rule: String, message: String, points: Double)
    }

    /// A stretch of the answer over which nothing changes.
    public struct Piece: Hashable, Sendable {
        /// The words, as the candidate wrote them; not made safe to show.
        public var text: String
        /// The component that the sentence belongs to; nil for none.
        public var component: ComponentID?
        /// Whether the user said so, rather than the analyser.
        public var isCorrected: Bool
        /// Whether a sentence that the analyser saw begins here.
        public var beginsSentence: Bool
        /// What the scorer saw in these words, in the order of the report: concepts, misconceptions, findings.
        public var marks: [Mark]
    }

    /// The pieces in order.
    public var pieces: [Piece]

    /// An answer with the marks of its report.
    ///
    /// Quotes that do not fit the text, as those of a damaged journal may not, are left out; one that cuts a
    /// character in two is widened to hold it whole. A finding on words that a concept or misconception marks
    /// already says nothing new and is left out too.
    ///
    /// - Parameters:
    ///   - text: the answer as it was scored, to whose UTF-8 bytes the quotes refer.
    ///   - corrections: what the user said of its sentences.
    public init(_ text: String, report: AnswerReport, corrections: [SentenceCorrection] = []) {
        let marks = Self.marks(of: report).compactMap { mark, quote in
            Self.range(of: quote, in: text).map { (mark, $0) }
        }
        let sentences = report.sentences.compactMap { sentence in
            Self.range(of: sentence.quote, in: text).map { (sentence, $0) }
        }
        var cuts: Set<String.Index> = [text.startIndex, text.endIndex]
        for range in marks.map(\.1) + sentences.map(\.1) {
            cuts.insert(range.lowerBound)
            cuts.insert(range.upperBound)
        }
        let borders = cuts.sorted()
        // Borders, sentences and marks are gone through side by side, so that a long answer takes no longer for a word.
        var opens = Dictionary(grouping: marks.enumerated(), by: \.element.1.lowerBound)
        var sentence: (SentenceReport, Range<String.Index>)?
        var upcoming = sentences.sorted { $0.1.lowerBound < $1.1.lowerBound }[...]
        var active: [(offset: Int, element: (Mark, Range<String.Index>))] = []
        pieces = zip(borders, borders.dropFirst()).map { start, end in
            active.removeAll { $0.element.1.upperBound <= start }
            if let opening = opens.removeValue(forKey: start) {
                active = (active + opening).sorted { $0.offset < $1.offset }
            }
            if let current = sentence, current.1.upperBound <= start { sentence = nil }
            var begins = false
            while let next = upcoming.first, next.1.lowerBound <= start {
                upcoming.removeFirst()
                begins = begins || next.1.lowerBound == start
                if sentence == nil, next.1.upperBound > start { sentence = next }
            }
            let correction = sentence.flatMap { sentence in
                corrections.first { $0.concerns(start: sentence.0.quote.start, end: sentence.0.quote.end) }
            }
            return Piece(
                text: String(text[start..<end]), component: correction.map(\.component) ?? sentence?.0.label,
                isCorrected: correction != nil, beginsSentence: begins, marks: active.map(\.element.0))
        }
    }

    private static func marks(of report: AnswerReport) -> [(Mark, Quote)] {
        var marks: [(Mark, Quote)] = report.concepts.compactMap { concept in
            guard let quote = concept.quote, concept.credit > 0 else { return nil }
            return (.concept(concept.id, label: concept.label, credit: concept.credit), quote)
        }
        marks += report.misconceptions.map { (.misconception($0.id, reason: $0.reason), $0.quote) }
        let known = Set(marks.map(\.1))
        marks += report.findings.compactMap { finding in
            guard let quote = finding.quote, !known.contains(quote) else { return nil }
            return (.finding(rule: finding.rule, message: finding.message, points: finding.points), quote)
        }
        return marks
    }

    /// The characters that a quote touches; nil where it is empty or does not fit.
    private static func range(of quote: Quote, in text: String) -> Range<String.Index>? {
        let bytes = text.utf8
        guard quote.start >= 0, quote.start < quote.end, quote.end <= bytes.count else { return nil }
        let start = bytes.index(bytes.startIndex, offsetBy: quote.start)
        let end = bytes.index(bytes.startIndex, offsetBy: quote.end)
        return text.rangeOfComposedCharacters(from: start, to: end)
    }
}

extension String {
    /// The range of whole characters that holds these two positions.
    fileprivate func rangeOfComposedCharacters(from start: Index, to end: Index) -> Range<Index> {
        let first = index(atOrBefore: start)
        let last = index(atOrBefore: end)
        return first..<(last < end ? index(after: last) : last)
    }

    /// The position of the character that a position lies in.
    private func index(atOrBefore position: Index) -> Index {
        if position >= endIndex { return endIndex }
        if let same = position.samePosition(in: self) { return same }
        // Going back a byte at a time: a character has few bytes.
        var earlier = position
        while earlier > startIndex {
            earlier = utf8.index(before: earlier)
            if let found = earlier.samePosition(in: self) { return found }
        }
        return startIndex
    }
}
