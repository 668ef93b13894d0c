extension GrowthReport {
    /// What was found, in a sentence, such as "Looks quadratic in the length of the list: 4.1 times the time for
    /// twice the input. Expected: linear."
    public var sentence: String {
        guard let measured else {
            let reason = stopped ?? "the program is too quick to be timed on inputs of this size"
            return "The growth could not be measured: \(reason)."
        }
        var text = "Looks \(measured.words) in \(expected.of)"
        if let factor { text += ": \(factor) for twice the input" }
        if isSlowerThanExpected {
            text += ". Expected: \(expected.expected.words)"
        } else if measured == expected.expected {
            text += ", as expected"
        } else if measured < expected.expected {
            text += ", better than expected (\(expected.expected.words))"
        }
        text += "."
        let others = alsoFits.filter { $0 != measured }
        if !others.isEmpty {
            text +=
                " \(others.map(\.words).joined(separator: " or ").capitalizedFirst) would look much the same."
        }
        if let stopped { text += " Larger inputs were not tried: \(stopped)." }
        return text
    }

    /// The factor by which the cost grew that speaks most plainly: of the two, the one that grew more.
    private var factor: String? {
        func written(_ ratio: Double, _ what: String) -> String {
            // A ratio from a damaged journal may be anything.
            let tenths = Int((min(max(ratio.isNaN ? 0 : ratio, 0), 1e12) * 10).rounded())
            return "\(tenths / 10).\(tenths % 10) times the \(what)"
        }
        switch (timeRatio, linesRatio) {
        case (let time?, let lines?) where lines >= time * 0.8: return written(lines, "executed lines")
        case (let time?, _): return written(time, "time")
        case (nil, let lines?): return written(lines, "executed lines")
        case (nil, nil): return nil
        }
    }
}

extension String {
    /// The text with its first letter in upper case.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
