/// What a QR code says of itself: its format and version, each with bits that mend errors in it.
enum QRFormat {
    /// The fifteen bits of a level and a mask. The standard inverts some, so that they are never all light.
    static func format(_ level: QRLevel, mask: Int) -> Int {
        let data = level.bits << 3 | mask
        return (data << 10 | rest(of: data, by: 0x537, bits: 10)) ^ 0x5412
    }

    /// The eighteen bits of a version.
    static func version(_ version: Int) -> Int {
        version << 12 | rest(of: version, by: 0x1F25, bits: 12)
    }

    /// What is left of a value, with so many zero bits behind it, when it is divided by a polynomial of that degree.
    private static func rest(of value: Int, by divisor: Int, bits: Int) -> Int {
        var rest = value
        for _ in 0..<bits { rest = rest << 1 ^ (rest >> (bits - 1)) * divisor }
        return rest
    }
}
