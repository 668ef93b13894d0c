/// Amounts of memory as people write them in content files: `512MiB`, `64KiB`.
enum ByteCountText {
    /// The bytes of a whole number with a binary unit; nil where it is not written so, or above 2^40.
    static func read(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).trimmingPrefix(" ")
        guard let number = Int(digits), let factor = factors[String(unit)] else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow || bytes > 1 << 40 ? nil : bytes
    }

    private static let factors = ["B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30]
}
