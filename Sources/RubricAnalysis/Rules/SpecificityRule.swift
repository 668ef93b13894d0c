import InterviewModel

/// A story is believed for its particulars: names, tools, places, numbers. Words such as "things" and "stuff" stand
/// where they should be.
///
/// Counted in the sentences that carry the story, so that words put around it change nothing. A cap that coaches
/// use; what is merely plain gets a remark and loses nothing.
struct SpecificityRule: ScoringRule {
    /// What of the Action's points it costs where vague words stand in for every particular.
    static let cost = 0.15
    /// So many vague words in a story without a particular cost something.
    static let leastVague = 2
    /// A story of fewer words may do without a particular.
    static let leastWords = 60

    /// One where vague words outweigh the particulars, or where there is none at all.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let action = assessment.action, assessment.earned(by: action) > 0 else { return [] }
        var vague: [Int] = []
        var particulars = 0
        for sentence in assessment.supporting {
            for index in assessment.text.sentences[sentence].tokens {
                if assessment.words[assessment.text.tokens[index]].contains(.vague) {
                    vague.append(index)
                } else if assessment.text.isParticular(index) {
                    particulars += 1
                }
            }
        }
        if particulars == 0, vague.count >= Self.leastVague {
            let loss = assessment.earned(by: action) * Self.cost
            return [finding(vague, assessment, loss: loss)]
        }
        if vague.count > Self.leastVague, vague.count > particulars {
            return [finding(vague, assessment, loss: 0)]
        }
        guard particulars == 0, assessment.text.tokens.count >= Self.leastWords else { return [] }
        return [
            Finding(
                rule: "no-particulars", points: 0,
                message: "Name one thing by its name, a tool, a place or a number: it makes the story yours.")
        ]
    }

    private func finding(_ vague: [Int], _ assessment: Assessment, loss: Double) -> Finding {
        let quote = assessment.text.quote(of: vague[0]...vague[0])
        return Finding(
            rule: "vague-words", points: -loss, potential: loss, quote: assessment.text.clause(around: quote),
            message: "Put a name or a number where you say \"\(assessment.text.words(in: quote))\": "
                + "which one was it, and how many?")
    }
}

extension ParsedText {
    /// Whether a token is a number or a name: a capital inside a word, or at its beginning inside a sentence.
    func isParticular(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isNumber { return true }
        guard token.isContent else { return false }
        let isFirst = sentences[Int(sentenceOf[index])].tokens.lowerBound == index
        for at in Int(token.start)..<Int(token.end)
        where bytes[at] >= UInt8(ascii: "A") && bytes[at] <= UInt8(ascii: "Z") {
            if !isFirst || at > Int(token.start) { return true }
        }
        return false
    }

    /// The words of a stretch.
    func words(in quote: Quote) -> String {
        String(decoding: bytes[quote.start..<quote.end], as: UTF8.self)
    }
}
