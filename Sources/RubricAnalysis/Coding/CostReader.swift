import InterviewModel

/// Reads an answer about cost: what it names, each with what the words around make of it.
struct CostReader {
    /// The answer's tokens.
    let tokens: [CostToken]
    /// What it names, in order.
    let mentions: [CostMention]
    /// The same with their surroundings.
    private(set) var contexts: [CostContext] = []

    /// How far before a mention a denial reaches, in tokens.
    private static let denialReach = 5
    /// How far behind a mention it is said what it is a cost of, in tokens.
    private static let resourceReach = 4

    /// Reads a text.
    init(_ text: String) {
        tokens = CostToken.tokens(of: text)
        mentions = CostMention.all(in: tokens)
        for number in mentions.indices { contexts.append(context(number)) }
    }

    /// The first byte and the one after the last of a mention, with what says right behind it what it is a cost of.
    func quote(_ number: Int) -> Quote {
        let range = mentions[number].tokens
        return Quote(
            start: tokens[range.lowerBound].start,
            end: tokens[max(range.upperBound, contexts[number].end) - 1].end)
    }

    private func isMention(_ at: Int) -> Bool { mentions.contains { $0.tokens.contains(at) } }

    private func context(_ number: Int) -> CostContext {
        let mention = mentions[number].tokens
        let sentence = bounds(around: mention, at: CostWords.stops)
        let clause = bounds(around: mention, at: CostWords.breaks.union(CostWords.stops))
        let words = Set(clause.filter { !isMention($0) }.map { tokens[$0].text })
        var context = CostContext(end: mention.upperBound)
        (context.resource, context.end) = resource(number, sentence: sentence)
        context.isOther = isOther(mention, clause, in: sentence)
        context.isDenied = isDenied(mention, clause)
        if sentence.upperBound < tokens.count, tokens[sentence.upperBound].text == "?" {
            context.isDenied = true
        }
        let isCalled = !words.isDisjoint(with: CostWords.calls)
        let isOnce = words.contains("once") && words.isDisjoint(with: ["lookup", "lookups", "inner"])
        context.isPerCall = isCalled
        context.isStep = !isCalled && !isOnce && !words.isDisjoint(with: CostWords.steps)
        context.isPart = !words.isDisjoint(with: CostWords.parts)
        let opener = clause.lowerBound > 0 ? tokens[clause.lowerBound - 1].text : ""
        context.isConclusion =
            !words.isDisjoint(with: CostWords.conclusions) || CostWords.conclusions.contains(opener)
        context.isConditional =
            !words.isDisjoint(with: CostWords.conditions) || CostWords.conditions.contains(opener)
        context.isReason = isReason(mention, in: sentence)
        context.isWorst = words.contains("worst")
        context.isCorrection = isCorrection(number)
        return context
    }

    /// The stretch around a mention without the tokens that end it; those within mentions end nothing.
    private func bounds(around mention: Range<Int>, at ends: Set<String>) -> Range<Int> {
        var start = mention.lowerBound
        while start > 0, !isEnd(start - 1, ends) { start -= 1 }
        var end = mention.upperBound
        while end < tokens.count, !isEnd(end, ends) { end += 1 }
        return start..<end
    }

    private func isEnd(_ index: Int, _ ends: Set<String>) -> Bool {
        ends.contains(tokens[index].text) && !isMention(index)
    }

    // MARK: Time or memory

    private func resource(_ number: Int, sentence: Range<Int>) -> (CostContext.Resource, end: Int) {
        let mention = mentions[number].tokens
        for at in mention.upperBound..<min(sentence.upperBound, mention.upperBound + Self.resourceReach) {
            let text = tokens[at].text
            if isMention(at) || CostWords.breaks.contains(text) { break }
            if CostWords.time.contains(text) { return (.time, at + 1) }
            if CostWords.space.contains(text) {
                return (isAlso(CostWords.time, after: at) ? .time : .space, at + 1)
            }
        }
        let floor = number == 0 ? 0 : max(mentions[number - 1].tokens.upperBound, contexts[number - 1].end)
        for at in stride(from: mention.lowerBound - 1, through: max(floor, sentence.lowerBound), by: -1) {
            let text = tokens[at].text
            if CostWords.time.contains(text) { return (.time, mention.upperBound) }
            if CostWords.space.contains(text) {
                let also =
                    at >= 2 && tokens[at - 1].text == "and" && CostWords.time.contains(tokens[at - 2].text)
                return (also ? .time : .space, mention.upperBound)
            }
        }
        return (carriedResource(before: sentence, floor: floor), mention.upperBound)
    }

    /// Whether "memory" goes on as "and time", which is then no new statement.
    private func isAlso(_ words: Set<String>, after at: Int) -> Bool {
        guard at + 2 < tokens.count, ["and", "as"].contains(tokens[at + 1].text) else { return false }
        return (at + 2..<min(tokens.count, at + 5)).contains { words.contains(tokens[$0].text) }
            && !(at + 2..<min(tokens.count, at + 7)).contains(where: isMention)
    }

    /// What the sentence before was about, where it names no cost: "Memory: I keep a dict. That is O(n)."
    private func carriedResource(before sentence: Range<Int>, floor: Int) -> CostContext.Resource {
        var at = sentence.lowerBound - 1
        while at >= 0, CostWords.stops.contains(tokens[at].text) { at -= 1 }
        while at >= floor, !CostWords.stops.contains(tokens[at].text) {
            if CostWords.time.contains(tokens[at].text) { return .time }
            if CostWords.space.contains(tokens[at].text) { return .space }
            at -= 1
        }
        return .open
    }

    // MARK: Whose cost it is

    /// Whether the clause, or an earlier one of the sentence that it goes on from, speaks of another way.
    private func isOther(_ mention: Range<Int>, _ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
        var isOther = false
        var at = sentence.lowerBound
        while at < clause.upperBound {
            let text = tokens[at].text
            let next = at + 1 < tokens.count ? tokens[at + 1].text : ""
            if CostWords.returns.contains(text), !CostWords.conditions.contains(next) { isOther = false }
            let names = tokens[at...].dropFirst().prefix(2).map(\.text)
            if CostWords.otherWays.contains(text)
                || CostWords.otherKinds.contains(text) && names.contains(where: CostWords.ways.contains)
                || at < mention.lowerBound
                    && (text == "instead" && next == "of" || text == "rather" && next == "than")
            {
                isOther = true
            }
            at += 1
        }
        return isOther
    }

    /// Whether it comes behind a "because" of its sentence.
    private func isReason(_ mention: Range<Int>, in sentence: Range<Int>) -> Bool {
        (sentence.lowerBound..<mention.lowerBound).contains { CostWords.reasons.contains(tokens[$0].text) }
    }

    private func isDenied(_ mention: Range<Int>, _ clause: Range<Int>) -> Bool {
        let from = max(clause.lowerBound, mention.lowerBound - Self.denialReach)
        for at in from..<mention.lowerBound where !isMention(at) {
            let text = tokens[at].text
            let next = tokens[at + 1].text
            guard CostWords.denials.contains(text) || text.hasSuffix("n't") else { continue }
            // "Not just", "not sure", "no worse than linear" and "no, linear" deny nothing of the cost itself.
            if ["just", "only", "sure", "certain", "worse", "more", "slower", ","].contains(next) {
                continue
            }
            if text == "than", at > 1, ["worse", "more", "slower"].contains(tokens[at - 1].text) { continue }
            return true
        }
        return false
    }

    private func isCorrection(_ number: Int) -> Bool {
        guard number > 0 else { return false }
        let between = mentions[number - 1].tokens.upperBound..<mentions[number].tokens.lowerBound
        return between.contains {
            CostWords.corrections.contains(tokens[$0].text) && tokens[$0].text != "than"
        }
    }
}
