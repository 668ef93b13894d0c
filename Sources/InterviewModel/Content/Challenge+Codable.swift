extension ChallengeEntry {
    private enum CodingKeys: String, CodingKey {
        case function
        case type = "class"
    }

    /// Reads what content files hold: `program`, or an object with `function` or `class`.
    ///
    /// - Throws: `DecodingError` where it is none of them.
    public init(from decoder: any Decoder) throws {
        if (try? decoder.singleValueContainer().decode(String.self)) == "program" {
            self = .program
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let name = try container.decodeIfPresent(String.self, forKey: .function) {
            self = .function(name)
        } else {
            self = .type(try container.decode(String.self, forKey: .type))
        }
    }

    /// Writes it as content files do.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        if self == .program {
            var container = encoder.singleValueContainer()
            return try container.encode("program")
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .function(let name): try container.encode(name, forKey: .function)
        case .type(let name): try container.encode(name, forKey: .type)
        case .program: break
        }
    }
}

extension CaseInput {
    private enum CodingKeys: CodingKey {
        case calls
        case program
    }

    /// Reads an object with `calls` or `program`.
    ///
    /// - Throws: `DecodingError` where it has neither.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let calls = try container.decodeIfPresent([CaseCall].self, forKey: .calls) {
            self = .calls(calls)
        } else {
            self = .program(try container.decode(ProgramInput.self, forKey: .program))
        }
    }

    /// Writes it under its kind.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .calls(let calls): try container.encode(calls, forKey: .calls)
        case .program(let input): try container.encode(input, forKey: .program)
        }
    }
}

extension ResultChecker {
    private enum CodingKeys: String, CodingKey {
        case tolerance
    }

    /// Reads what content files hold: `equal`, `unordered`, `property`, or an object with `tolerance`.
    ///
    /// - Throws: `DecodingError` where it is none of them.
    public init(from decoder: any Decoder) throws {
        switch try? decoder.singleValueContainer().decode(String.self) {
        case "equal": self = .equal
        case "unordered": self = .unordered
        case "property": self = .property
        default:
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self = .tolerance(try container.decode(Double.self, forKey: .tolerance))
        }
    }

    /// Writes it as content files do.
    ///
    /// - Throws: whatever the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .equal: try encode("equal", to: encoder)
        case .unordered: try encode("unordered", to: encoder)
        case .property: try encode("property", to: encoder)
        case .tolerance(let distance):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(distance, forKey: .tolerance)
        }
    }

    private func encode(_ word: String, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }
}
