/// The addresses of the local site's pages, for links.
public enum SiteAddress {
    /// The list of all sessions.
    public static let library = "/"

    /// A session's page.
    public static func session(_ id: String) -> String { "/sessions/\(encoded(id))" }

    /// The page that plays a session's writing back.
    public static func replay(_ id: String) -> String { session(id) + "/replay" }

    /// What that page plays.
    public static func replayData(_ id: String) -> String { session(id) + "/replay.json" }

    /// What today's rubrics would say of a session.
    public static func rescored(_ id: String) -> String { session(id) + "/rescored" }

    /// All attempts at a question.
    public static func question(_ id: String) -> String { "/questions/\(encoded(id))" }

    /// Two sessions side by side.
    public static func comparison(_ one: String, _ other: String) -> String {
        "/compare" + query([("a", one), ("b", other)])
    }

    /// The query of a form's fields, those that are empty left out; nothing where all are.
    public static func query(_ fields: [(name: String, value: String)]) -> String {
        let text = fields.filter { !$0.value.isEmpty }
            .map { "\(encoded($0.name))=\(encoded($0.value))" }.joined(separator: "&")
        return text.isEmpty ? "" : "?" + text
    }

    /// The text as a part of a path or a query: all but the unreserved characters of RFC 3986 as percent codes.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            if byte < 128, character.isLetter || character.isNumber || "-._~".contains(character) {
                return String(character)
            }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
