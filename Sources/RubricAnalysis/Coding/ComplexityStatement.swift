import InterviewModel

/// What an answer says of the time that the final program takes.
struct ComplexityStatement: Hashable {
    /// The class; nil where a cost is named but no single class can be told, as in O(n * k), or where the answer
    /// names several and does not say which is the program's.
    var growth: GrowthClass?
    /// Whether several costs are named, without a word on which is the program's.
    var isAmbiguous: Bool
    /// Whether it is the cost of one call of many.
    var isPerCall: Bool
    /// The words that say it.
    var quote: Quote

    /// Reads an answer in words; nil where it says nothing of time.
    ///
    /// In doubt no class is told: to hold something against people that they did not say is worse than to be silent.
    /// Linear in the answer's length but for the mentions, which are few.
    init?(_ text: String) {
        let reader = CostReader(text)
        let said = reader.mentions.indices.filter { number in
            let context = reader.contexts[number]
            return context.resource != .space && !context.isOther && !context.isDenied
        }
        let whole = said.filter { !reader.contexts[$0].isStep && !reader.contexts[$0].isPerCall }
        let perCall = said.filter { reader.contexts[$0].isPerCall }
        guard let chosen = Self.choose(whole, reader) ?? Self.choose(perCall, reader) else { return nil }
        var number = chosen.number
        growth = chosen.growth
        isAmbiguous = chosen.isAmbiguous
        isPerCall = reader.contexts[number].isPerCall
        if !reader.contexts[number].isConclusion {
            // No part can cost more than the whole, so the whole costs as much as its dearest part.
            let parts = whole.filter { reader.contexts[$0].isSurePart }
            let dearest = parts.max { Self.isCheaper(reader.mentions[$0], reader.mentions[$1]) }
            if let dearest, let cost = reader.mentions[dearest].growth, let told = growth, cost > told {
                number = dearest
                growth = cost
            }
            // And a part's cost is the whole's only where no step is done over and over at a cost of its own.
            let isStepped = said.contains {
                reader.contexts[$0].isStep && reader.mentions[$0].growth != .constant
            }
            if isStepped, reader.contexts[number].isPart { growth = nil }
        }
        quote = reader.quote(number)
    }

    private static func isCheaper(_ left: CostMention, _ right: CostMention) -> Bool {
        (left.growth ?? .constant) < (right.growth ?? .constant)
    }

    /// The class in the size that was measured: a constant cost for each call is linear in the number of calls. Nil
    /// where that cannot be told.
    func growth(in size: ExpectedGrowth?) -> GrowthClass? {
        guard isPerCall else { return growth }
        guard let size, ["call", "operation", "quer", "request"].contains(where: size.of.contains) else {
            return nil
        }
        return switch growth {
        case .constant: .linear
        case .logarithmic: .linearithmic
        case .linear: .quadratic
        case .quadratic: .cubic
        default: nil
        }
    }

    private static func choose(
        _ numbers: [Int], _ reader: CostReader
    ) -> (number: Int, growth: GrowthClass?, isAmbiguous: Bool)? {
        guard let best = numbers.map({ rank(reader.contexts[$0]) }).max() else { return nil }
        let top = numbers.filter { rank(reader.contexts[$0]) == best }
        guard let last = top.last else { return nil }
        if let corrected = numbers.last(where: { reader.contexts[$0].isCorrection }), corrected >= last {
            return (corrected, reader.mentions[corrected].growth, false)
        }
        let classes = top.map { reader.mentions[$0].growth }
        if Set(classes).count == 1 { return (last, classes[0], false) }
        if reader.contexts[last].isConclusion { return (last, reader.mentions[last].growth, false) }
        // Parts one after the other cost what the dearest of them costs.
        if top.allSatisfy({ reader.contexts[$0].isPart }), !classes.contains(nil) {
            let dearest = classes.compactMap(\.self).max()
            return top.first { reader.mentions[$0].growth == dearest }.map { ($0, dearest, false) }
        }
        return (last, nil, true)
    }

    /// How surely a mention is the cost of the whole program.
    private static func rank(_ context: CostContext) -> Int {
        (context.isConclusion ? 8 : 0) + (context.resource == .time ? 2 : 0) - (context.isConditional ? 4 : 0)
            - (context.isWorst ? 1 : 0) - (context.isPart || context.isReason ? 3 : 0)
    }
}
