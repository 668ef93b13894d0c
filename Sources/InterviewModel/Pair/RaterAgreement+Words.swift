extension RaterAgreement {
    /// How far two agree, in a sentence; that there is no telling yet where there are too few marks.
    ///
    /// The steps are those of Landis and Koch (Biometrics 33, 1977), their lowest two taken together.
    ///
    /// - Parameters:
    ///   - first: what to call the first, such as a name.
    ///   - second: what to call the second.
    public func sentence(_ first: String, _ second: String) -> String {
        guard count >= Self.least else {
            let marks = Quantity.text(count, "blind mark")
            return
                "With \(marks) by both there is no telling yet how far \(first) and \(second) agree; that takes "
                + "\(Self.least)."
        }
        guard let kappa else {
            return "\(first) and \(second) gave everything the same mark, so there is nothing to compare."
        }
        let words =
            switch kappa {
            case 0.8...: "agree almost wholly"
            case 0.6..<0.8: "agree well"
            case 0.4..<0.6: "agree fairly well"
            case 0.2..<0.4: "agree a little"
            default: "agree hardly more than by chance"
            }
        return "\(first) and \(second) \(words) (weighted kappa \(kappa.decimals(2)), \(count) marks)."
    }
}
