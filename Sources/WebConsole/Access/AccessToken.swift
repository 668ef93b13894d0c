/// A secret that lets its bearer in: 128 bits from the system's random source, written as 32 hexadecimal digits.
public struct AccessToken: Sendable {
    /// The digits, for a link or a cookie. Never to be logged.
    public let text: String

    /// A new secret.
    public init() {
        var random = SystemRandomNumberGenerator()
        self.init(high: random.next(), low: random.next())
    }

    init(high: UInt64, low: UInt64) {
        text = [high, low].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Whether a text is this secret. The time it takes tells nothing of where they differ.
    public func matches(_ offered: String) -> Bool {
        let mine = Array(text.utf8)
        let other = Array(offered.utf8)
        guard mine.count == other.count else { return false }
        return zip(mine, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
