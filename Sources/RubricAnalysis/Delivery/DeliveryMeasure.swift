import InterviewModel

/// Counts how an answer was said. A panel of its own: nothing here moves the score.
///
/// Linear in the answer's length and without a look-up by text: it runs over every answer that is scored. Keeps
/// its tables between answers, so one a thread.
struct DeliveryMeasure {
    private let guide: DeliveryGuide
    private let phrases: DeliveryPhrases
    private let surroundings: DeliverySurroundings
    private let falseStart: FalseStart
    private var variety = WordVariety()
    private var repetition = Repetition()

    /// Fewer sentences say nothing of their usual length.
    static let leastSentences = 3
    /// And fewer words nothing of fillers and hedges per 100.
    static let leastWords = 40

    /// The measure of a guide with its phrases looked up.
    init(_ guide: DeliveryGuide, lexicon: Lexicon) {
        self.guide = guide
        surroundings = DeliverySurroundings(lexicon: lexicon)
        phrases = DeliveryPhrases(guide, surroundings, lexicon: lexicon)
        falseStart = FalseStart(lexicon: lexicon)
    }

    /// The panel for one answer; `terms` are stretches of the words that its subject makes a person repeat.
    mutating func report(
        _ text: ParsedText, mode: AnswerMode, seconds: Double?, terms: TermRuns,
        promptStems: WordSet
    ) -> DeliveryReport {
        var report = DeliveryReport(
            words: 0, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
            firstPersonPlural: 0, numbers: 0)
        var counts = (fillers: 0, hedges: 0)
        variety.reset()
        repetition.reset(tokens: text.tokens.count)
        var free = 0
        var smallWords = 0
        for index in text.tokens.indices {
            let token = text.tokens[index]
            guard !token.traits.contains(.symbol) else { continue }
            count(token, into: &report)
            variety.add(token.stem)
            let isContent = token.isContent
            if isContent, !terms.isTerm(index), !promptStems.contains(token.stem) {
                repetition.add(word: token.stem, at: index)
            }
            // Terms of the subject are said again and again for good reason, so only small words make a habit.
            smallWords = isContent && !token.traits.contains(.common) ? 0 : smallWords + 1
            if smallWords >= 3 { repetition.add(rowEndingAt: index, in: text) }
            if index >= free, let hit = phrases.hit(at: index, in: text) {
                free = hit.tokens.upperBound + 1
                let quote = text.quote(of: hit.tokens)
                if hit.isFiller {
                    counts.fillers += 1
                    if counts.fillers <= DeliveryReport.quotesKept { report.fillers.append(quote) }
                } else {
                    counts.hedges += 1
                    if counts.hedges <= DeliveryReport.quotesKept { report.hedges.append(quote) }
                }
            }
            if falseStart.length(at: index, in: text, surroundings) > 0 { report.falseStarts += 1 }
        }
        let perHundred = report.words == 0 ? 0 : 100 / Double(report.words)
        report.fillersPer100Words = Double(counts.fillers) * perHundred
        report.hedgesPer100Words = Double(counts.hedges) * perHundred
        report.variety = variety.value
        report.repeated = repetition.worst(in: text, words: report.words)
        if mode == .spoken, let seconds, seconds > 0, seconds.isFinite {
            report.wordsPerMinute = Double(report.words) * 60 / seconds
        }
        judge(&report, SentenceLengths(text, limit: guide.longSentence), mode)
        return report
    }

    private func count(_ token: Token, into report: inout DeliveryReport) {
        if !token.isJoined { report.words += 1 }
        if token.traits.contains(.firstSingular) { report.firstPersonSingular += 1 }
        if token.traits.contains(.firstPlural) { report.firstPersonPlural += 1 }
        if token.isNumber { report.numbers += 1 }
    }

    private func judge(_ report: inout DeliveryReport, _ lengths: SentenceLengths, _ mode: AnswerMode) {
        if let pace = report.wordsPerMinute {
            report.judged.append(DeliveryJudgement(.pace, pace, usual: guide.pace))
        }
        if report.words >= Self.leastWords {
            if mode == .spoken {
                report.judged.append(
                    DeliveryJudgement(.fillers, report.fillersPer100Words, usual: guide.fillersPer100Words))
            }
            report.judged.append(
                DeliveryJudgement(.hedges, report.hedgesPer100Words, usual: guide.hedgesPer100Words))
        }
        guard lengths.sentences > 0 else { return }
        report.wordsPerSentence = Double(report.words) / Double(lengths.sentences)
        report.longestSentence = lengths.longest
        report.longestQuote = lengths.longestQuote
        report.longSentences = Double(lengths.long) / Double(lengths.sentences)
        // Speech has no full stops but those that somebody put in afterwards.
        if lengths.sentences >= Self.leastSentences {
            report.judged.append(
                DeliveryJudgement(.sentences, report.longSentences, usual: guide.longSentences))
        }
        if let variety = report.variety {
            report.judged.append(DeliveryJudgement(.variety, variety, usual: guide.variety))
        }
    }
}
