import Foundation
import InterviewModel

/// Measures derived concepts: how many of a clause's words the answer meets, each by its rarity, by the word
/// itself or by one of like meaning.
final class StemRecall {
    /// Nobody repeats a model answer word for word: this share of a clause's words is all of it.
    static let fullRecall = 0.45
    /// What any talk of the same field meets by chance, as credit before it is taken off.
    static let chance = 0.1
    /// How hard it weighs that words stand in a bare list, as a power of their worth there: many terse answers are
    /// right, and a pasted list must still stay below a middling answer.
    static let listPower = 0.3
    /// A word that the answer denies.
    static let deniedWorth = 0.5
    /// Below this a concept counts as missing; what little it has still counts.
    static let leastCredit = 0.25

    private let text: ParsedText
    private let words: [RecallWord]
    /// For each word how far it is met, the worth of the sentence included; and by which token.
    @exclusivity(unchecked) private var met: [Double]
    @exclusivity(unchecked) private var metFully: [Double]
    @exclusivity(unchecked) private var tokens: [Int32]

    /// Reads the answer once.
    ///
    /// - Parameters:
    ///   - promptStems: the question's own words.
    ///   - mayList: whether a list is as good as sentences.
    init(
        text: ParsedText, prose: ProseQuality, book: RecallBook, promptStems: WordSet, lexicon: Lexicon,
        mayList: Bool
    ) {
        self.text = text
        words = book.words
        met = Array(repeating: 0, count: words.count)
        metFully = Array(repeating: 0, count: words.count)
        tokens = Array(repeating: -1, count: words.count)
        book.beginAnswer()
        let negation = lexicon.negation
        let isOnTopic = Self.sentencesOnTopic(text, book)
        for index in text.tokens.indices where text.tokens[index].isContent {
            let token = text.tokens[index]
            let sentence = Int(text.sentenceOf[index])
            let start = text.sentences[sentence].tokens.lowerBound
            let isDenied = negation.denies(index, in: text.tokens, from: start)
            let worth = mayList ? 1 : prose.worth[sentence]
            let force = isDenied ? Self.deniedWorth : 1
            // Said again it counts once more only where it is said better.
            guard book.isFirst(token.word) || worth == 1 && force == 1 else { continue }
            // In a sentence that hardly says more than the question its words mean only themselves.
            let isEcho = prose.isEcho[sentence] || prose.isCopied[sentence]
            let least =
                isEcho && promptStems.contains(token.stem)
                ? RecallBook.whole : isOnTopic[sentence] ? RecallBook.least : RecallBook.strong
            take(index, token, worth: worth, force: force, least: least, from: book)
        }
    }

    /// For each sentence whether a word of it stands for one of the model answer's. In any other, likeness is chance:
    /// thanks and small talk hold words of every field.
    private static func sentencesOnTopic(_ text: ParsedText, _ book: RecallBook) -> [Bool] {
        text.sentences.map { sentence in
            text.tokens[sentence.tokens].contains { token in
                token.isContent && book.best(token) >= RecallBook.strong
            }
        }
    }

    private func take(
        _ index: Int, _ token: Token, worth: Double, force: Double, least: UInt8, from book: RecallBook
    ) {
        book.withShares(of: token) { shares in
            for share in shares where share.value >= least {
                let word = Int(share.word)
                let full = Double(share.value) * force
                let value = full * worth
                if full > metFully[word] { metFully[word] = full }
                if value > met[word] {
                    met[word] = value
                    tokens[word] = Int32(index)
                }
            }
        }
    }

    /// How far the answer meets a concept's words.
    func measure(_ concept: CompiledConcept, _ range: Range<Int>) -> ConceptMeasure {
        let whole = Double(RecallBook.whole)
        var recalled = 0.0
        var recalledFully = 0.0
        var isExact = true
        var best = (sentence: -1, value: 0.0)
        var current = (sentence: -1, value: 0.0)
        for word in range where tokens[word] >= 0 {
            if metFully[word] < whole { isExact = false }
            recalled += words[word].weight * met[word] / whole
            recalledFully += words[word].weight * metFully[word] / whole
            // Words of one clause are met next to each other: the best run of one sentence is its quote.
            let sentence = Int(text.sentenceOf[Int(tokens[word])])
            if sentence != current.sentence { current = (sentence, 0) }
            current.value += words[word].weight * met[word]
            if current.value > best.value { best = current }
        }
        let full = Self.credit(recalledFully / concept.weight)
        let worth = recalledFully > 0 ? recalled / recalledFully : 0
        let credit = full * pow(worth, Self.listPower)
        let isMissing = full < Self.leastCredit || best.sentence < 0
        return ConceptMeasure(
            report: ConceptReport(
                id: concept.id, label: concept.label, weight: concept.weight, isRequired: concept.isRequired,
                credit: credit, how: isMissing ? .missing : isExact ? .stem : .similar,
                quote: isMissing
                    ? nil
                    : Quote(
                        start: text.sentences[best.sentence].start, end: text.sentences[best.sentence].end)),
            fullCredit: full)
    }

    private static func credit(_ recall: Double) -> Double {
        let credit = min(1, (recall / fullRecall).squareRoot())
        return max(0, (credit - chance) / (1 - chance))
    }
}
