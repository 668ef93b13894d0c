/// A secret that lets its bearer in: 128 bits from the system's random source, written as 32 hexadecimal digits.
public struct AccessToken: Hashable, Codable, Sendable {
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

    /// Reads a secret that was kept. What has another form is refused: a short one could be guessed.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        text = try container.decode(String.self)
        let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard text.utf8.count == 32, text.utf8.allSatisfy(isDigit) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no access token")
        }
    }

    /// Writes the digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// Whether a text is this secret. The time it takes tells nothing of where they differ.
    public func matches(_ offered: some StringProtocol) -> Bool {
        let mine = Array(text.utf8)
        let other = Array(offered.utf8)
        guard mine.count == other.count else { return false }
        return zip(mine, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
