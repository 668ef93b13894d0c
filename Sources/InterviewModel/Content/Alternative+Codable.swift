extension Alternative {
    private enum CodingKeys: String, CodingKey {
        case near
        case pattern
    }

    /// Reads what content files hold: a phrase, or an object with `near` or `pattern`.
    ///
    /// - Throws: `DecodingError` where it is neither.
    public init(from decoder: any Decoder) throws {
        if let phrase = try? decoder.singleValueContainer().decode(String.self) {
            self = .phrase(phrase)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let words = try container.decodeIfPresent([String].self, forKey: .near) {
            self = .near(words)
        } else {
            self = .pattern(try container.decode(String.self, forKey: .pattern))
        }
    }

    /// Writes it as content files do, so that the JSON of a question reads like its file.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .phrase(let phrase):
            var container = encoder.singleValueContainer()
            try container.encode(phrase)
        case .near(let words):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(words, forKey: .near)
        case .pattern(let pattern):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(pattern, forKey: .pattern)
        }
    }
}
