/// The name by which content refers to other content: lower-case letters, digits and single hyphens.
///
/// The phantom type keeps a question's id from being passed where a scenario's is meant. Because of its
/// alphabet an id is always safe as a file name.
public struct Identifier<Entity>: RawRepresentable, Hashable, Comparable, Sendable, Codable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// The id as written in files.
    public let rawValue: String

    /// Takes the text as it is; ask `isValid` first where it comes from a person.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// For literals in code and tests.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// Reads a bare string.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The id as written in files.
    public var description: String { rawValue }

    /// Alphabetical, so that listings are stable.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Whether the text keeps to the alphabet of ids: `a-z`, `0-9`, single inner hyphens, 1 to 64 bytes.
    public static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (1...64).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen else {
            return false
        }
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case hyphen where previous != hyphen: break
            default: return false
            }
            previous = byte
        }
        return true
    }
}

extension Identifier: CodingKeyRepresentable {
    /// The id as a JSON key, so that dictionaries keyed by ids are written as objects.
    public var codingKey: any CodingKey { IdentifierKey(stringValue: rawValue) }

    /// Takes any text key.
    public init?(codingKey: some CodingKey) {
        self.init(rawValue: codingKey.stringValue)
    }
}

private struct IdentifierKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) {
        nil
    }
}

private let hyphen = UInt8(ascii: "-")

/// Names a scenario, the file stem in `Scenarios/`.
public typealias ScenarioID = Identifier<Scenario>
/// Names a question, unique over all topics.
public typealias QuestionID = Identifier<Question>
/// Names a concept within its question.
public typealias ConceptID = Identifier<Concept>
/// Names a misconception within its question.
public typealias MisconceptionID = Identifier<Misconception>
/// Names an answer framework such as `star`.
public typealias FrameworkID = Identifier<Framework>
/// Names a component of a framework, such as `situation`.
public typealias ComponentID = Identifier<Component>
/// Names a live-coding challenge, the folder name in `Rubrics/Challenges/`.
public typealias ChallengeID = Identifier<Challenge>

/// Marks ids of topics; a topic is a name that questions share, not a record of its own.
public enum Topic {}
/// Names a topic such as `python-core`.
public typealias TopicID = Identifier<Topic>
/// Marks ids of competencies.
public enum Competency {}
/// Names a competency such as `ownership`.
public typealias CompetencyID = Identifier<Competency>
/// Names a programming language, the file stem in `Rubrics/Languages/`.
public typealias LanguageID = Identifier<Language>

extension LanguageID {
    /// The language that every challenge without a list of its own is offered in, and that the judge itself needs.
    public static let python = LanguageID(rawValue: "python")
}
/// Names a plan of practice, the file stem in `Scenarios/Plans/`.
public typealias PlanID = Identifier<Plan>
/// Names a role, the file stem in `Scenarios/Roles/`.
public typealias RoleID = Identifier<Role>
