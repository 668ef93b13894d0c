/// The names of a pair: who answered, and who asked.
public struct PairNames: Hashable, Sendable, Codable {
    /// The one who answered.
    public var candidate: String
    /// The one who asked.
    public var interviewer: String

    /// The names of a pair.
    public init(candidate: String, interviewer: String) {
        self.candidate = candidate
        self.interviewer = interviewer
    }

    /// Whether these are the same two, whoever asked.
    public func areSameTwo(as other: PairNames) -> Bool {
        Set([candidate, interviewer].map(Self.key))
            == Set([other.candidate, other.interviewer].map(Self.key))
    }

    /// What tells one name from another: case and white space around it do not.
    static func key(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
