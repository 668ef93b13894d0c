import InterviewModel

/// Reads what a challenge says of the growth of a good solution's time.
enum GrowthDecoder {
    /// The sizes that may be the largest tried: fewer show no growth, more take minutes to make.
    static let sizes = 16...10_000_000

    /// What stands under `growth`; nil after a fault that leaves nothing to compare with.
    static func decode(_ field: Field) -> ExpectedGrowth? {
        guard let map = field.mapping("`growth`", keys: ["expected", "of", "upTo", "slow"]) else {
            return nil
        }
        let expected: GrowthClass? = map.required("expected")?.word()
        let of = map.required("of")?.text()
        let upTo = map["upTo"]?.integer(in: sizes) ?? ExpectedGrowth.usualLargest
        let slow: GrowthClass? = map["slow"]?.word()
        guard let expected, let of else { return nil }
        if let slow, slow <= expected {
            map["slow"]?.fault(
                .growthUnfit,
                "`slow` is `\(slow.rawValue)`, which does not grow faster than the expected "
                    + "`\(expected.rawValue)`",
                help: "Write a slow.py whose time grows faster, or leave both out.")
        }
        return ExpectedGrowth(expected: expected, of: of, upTo: upTo, slow: slow)
    }
}
