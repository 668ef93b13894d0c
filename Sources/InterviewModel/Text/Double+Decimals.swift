extension Double {
    /// The number with so many decimals, at most four; without a sign where it rounds to nought.
    public func decimals(_ places: Int) -> String {
        let unit = (0..<Swift.min(4, Swift.max(0, places))).reduce(1) { unit, _ in unit * 10 }
        let whole = Int((Swift.min(1e9, Swift.max(-1e9, self)) * Double(unit)).rounded())
        let fraction = unit > 1 ? "." + String(abs(whole) % unit + unit).dropFirst() : ""
        return "\(whole < 0 ? "-" : "")\(abs(whole) / unit)\(fraction)"
    }
}
