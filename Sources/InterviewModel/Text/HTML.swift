/// Markup for a browser. What is written in the source stands as it is; whatever is put in by interpolation is
/// escaped, so that no answer, name or file can become markup, close an attribute or turn the direction of writing:
///
///     let row: HTML = "<td title=\"\(question)\">\(answer)</td>"
public struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The markup.
    public private(set) var text: String

    /// Markup that is written in the source.
    public init(stringLiteral text: String) {
        self.text = text
    }

    /// Markup with values put in.
    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
    }

    /// Markup that was made elsewhere and is known to be safe, such as a style sheet of ours.
    public init(trusted text: String) {
        self.text = text
    }

    /// No markup.
    public static let empty: HTML = ""

    /// One after the other.
    public static func + (left: HTML, right: HTML) -> HTML {
        HTML(trusted: left.text + right.text)
    }

    /// Adds markup at the end.
    public static func += (left: inout HTML, right: HTML) {
        left.text += right.text
    }

    /// Text with `&`, `<`, `>` and both quotation marks escaped, and made visible as `VisibleText` does it, so that
    /// it can stand between tags and in a quoted attribute.
    public static func escaped(_ text: String) -> String {
        var result = ""
        for character in VisibleText.of(text).unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// Puts values in.
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        fileprivate var text = ""

        /// Begins a piece of markup.
        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity * 2)
        }

        /// Markup of the source, as it is.
        public mutating func appendLiteral(_ literal: String) { text += literal }
        /// Text, escaped.
        public mutating func appendInterpolation(_ value: some StringProtocol) {
            text += HTML.escaped(String(value))
        }
        /// Markup, as it is.
        public mutating func appendInterpolation(_ value: HTML) { text += value.text }
        /// Pieces of markup, one after the other.
        public mutating func appendInterpolation(_ values: [HTML]) { values.forEach { text += $0.text } }
        /// A number.
        public mutating func appendInterpolation(_ value: Int) { text += String(value) }
    }
}

extension Sequence<HTML> {
    /// The pieces one after the other.
    public func joined(separator: HTML = .empty) -> HTML {
        HTML(trusted: map(\.text).joined(separator: separator.text))
    }
}
