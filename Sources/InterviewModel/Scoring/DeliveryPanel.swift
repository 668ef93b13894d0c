/// The delivery of an answer in plain words: a line for each measure that tells something.
public struct DeliveryPanel: Sendable {
    private static let title = "Delivery (not part of the score)"

    /// So many fillers or hedges are said back.
    private static let wordsShown = 4
    /// A quote of more characters is cut.
    private static let longestQuote = 60

    private let report: DeliveryReport
    private let answer: String

    /// The panel of a report on `answer`.
    public init(_ report: DeliveryReport, answer: String) {
        self.report = report
        self.answer = answer
    }

    /// Whether nothing was said, so that there is nothing to tell.
    public var isEmpty: Bool { report.words == 0 }

    /// What stands above the lines, with the counts.
    public var heading: String { "\(Self.title): \(counts)" }

    /// A line for each measure that tells something; often there is none.
    public var lines: [String] {
        [pace, fillers, hedges, repetition, sentences, variety].compactMap { $0 }
    }

    private var counts: String {
        var parts = [Quantity.text(report.words, "word")]
        if report.firstPersonSingular > 0 || report.firstPersonPlural > 0 {
            parts.append(
                "\"I\" \(Quantity.times(report.firstPersonSingular)), \"we\" \(Quantity.times(report.firstPersonPlural))"
            )
        }
        if report.numbers > 0 { parts.append(Quantity.text(report.numbers, "number")) }
        return parts.joined(separator: "; ") + "."
    }

    private var pace: String? {
        guard let rate = report.wordsPerMinute, let judged = report.standing(.pace) else { return nil }
        let start = "Pace: \(whole(rate)) words a minute"
        return switch judged.standing {
        case .within: start + ", easy to follow."
        case .above: start + ", which is fast; at \(range(judged)) people can follow and take notes."
        case .below: start + ", which is slow; \(range(judged)) is usual."
        }
    }

    private var fillers: String? {
        guard !report.fillers.isEmpty else { return nil }
        let start = "Fillers: \(said(report.fillers)), \(one(report.fillersPer100Words)) in 100 words"
        guard let judged = report.standing(.fillers) else { return start + "." }
        return judged.standing == .above
            ? start + ". Up to \(one(judged.most)) pass unnoticed; a short silence does the same work."
            : start + ", so few that nobody notices."
    }

    private var hedges: String? {
        guard !report.hedges.isEmpty else { return nil }
        let start = "Hedges: \(said(report.hedges)), \(one(report.hedgesPer100Words)) in 100 words"
        guard report.standing(.hedges)?.standing == .above else { return start + "." }
        return start + ". Keep them for what you really doubt, and say the rest straight."
    }

    private var repetition: String? {
        var parts: [String] = []
        if let repeated = report.repeated {
            parts.append("you said \"\(words(repeated.quote))\" \(Quantity.times(repeated.times))")
        }
        if report.falseStarts > 0 {
            parts.append(
                "you began again in the middle \(Quantity.times(report.falseStarts)), as in \"I I\"")
        }
        return parts.isEmpty ? nil : "Repetition: \(parts.joined(separator: "; "))."
    }

    private var sentences: String? {
        guard let judged = report.standing(.sentences) else { return nil }
        let start =
            "Sentences: \(whole(report.wordsPerSentence)) words on average, the longest \(report.longestSentence)"
        guard judged.standing == .above, let quote = report.longestQuote else { return start + "." }
        return start + ". Make two or three of the one that begins \"\(words(quote))\"."
    }

    private var variety: String? {
        guard let variety = report.variety, let judged = report.standing(.variety) else { return nil }
        let start =
            "Choice of words: of every \(whole(Self.stretch)) words \(whole(variety * Self.stretch)) are different"
        return judged.standing == .below
            ? start + "; the same few come again and again, so name the things themselves."
            : start + ", which is varied enough."
    }

    /// The stretch in which different words are counted.
    private static let stretch = 50.0

    private func said(_ quotes: [Quote]) -> String {
        var seen: [String] = []
        for quote in quotes {
            let text = words(quote).lowercased().split(separator: " ")
                .map { $0 == "i" || $0.hasPrefix("i'") ? "I" + $0.dropFirst() : String($0) }
                .joined(separator: " ")
            if !seen.contains(text) { seen.append(text) }
        }
        let shown = seen.prefix(Self.wordsShown).map { "\"\($0)\"" }.joined(separator: ", ")
        return seen.count > Self.wordsShown ? shown + " and others" : shown
    }

    private func words(_ quote: Quote) -> String {
        VisibleText.line(quote.text(in: answer)).split(separator: " ").joined(separator: " ")
            .cut(to: Self.longestQuote)
    }

    private func range(_ judged: DeliveryJudgement) -> String {
        "\(whole(judged.least)) to \(whole(judged.most))"
    }

    private func whole(_ value: Double) -> String { String(Int(max(-1e9, min(1e9, value)).rounded())) }

    /// One decimal.
    private func one(_ value: Double) -> String {
        let tenths = Int((max(0, min(1e9, value)) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
