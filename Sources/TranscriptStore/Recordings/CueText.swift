/// Takes from a line of a cue what are no words: tags, places on the picture, escapes, and who speaks.
struct CueText {
    private let names: Set<String>

    /// A cleaner that knows these names of speakers.
    init(names: [String]) {
        self.names = Set(names.map(PairNames.key).filter { !$0.isEmpty })
    }

    /// The words of a line with single spaces, and who says them where the line tells.
    func cleaned(_ line: String) -> (speaker: String?, text: String) {
        var (speaker, text) = Self.withoutTags(line)
        text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let (name, rest) = labelled(text) {
            speaker = speaker ?? name
            text = rest
        }
        return (speaker, text)
    }

    /// A name and a colon before the words: one that is known, or the number of a speaker, in brackets or not.
    private func labelled(_ text: String) -> (name: String, rest: String)? {
        guard let colon = text.prefix(Self.longestLabel).firstIndex(of: ":") else { return nil }
        let name = text[..<colon].filter { !"[]()".contains($0) }
        let key = PairNames.key(name)
        let number = key.hasPrefix("speaker") ? key.dropFirst("speaker".count) : "?"
        let isNumbered = number.allSatisfy { $0.isNumber || $0 == "_" || $0 == " " }
        guard names.contains(key) || isNumbered else { return nil }
        return (name.trimmed, text[text.index(after: colon)...].trimmed)
    }

    /// Tags go, but for the name in `<v Anna>`; `&amp;` and its like become what they stand for.
    private static func withoutTags(_ line: String) -> (speaker: String?, text: String) {
        guard line.utf8.contains(where: { $0 == 0x3C || $0 == 0x7B || $0 == 0x26 }) else {
            return (nil, line)
        }
        var speaker: String?
        var text = ""
        var rest = line[...]
        while let next = rest.first {
            if next == "<", let tag = tag(rest) {
                if let name = voice(tag) { speaker = speaker ?? name }
                rest = rest[tag.endIndex...].dropFirst()
            } else if next == "{", rest.dropFirst().first == "\\",
                let end = rest.prefix(longestTag).firstIndex(of: "}")
            {
                rest = rest[rest.index(after: end)...]
            } else if next == "&", let (name, sign) = escapes.first(where: { rest.hasPrefix($0.0) }) {
                text += sign
                rest = rest.dropFirst(name.count)
            } else {
                text.append(next)
                rest.removeFirst()
            }
        }
        return (speaker, text)
    }

    /// What stands in a tag that the rest begins with, its brackets left out; nil where a `<` is only less than.
    private static func tag(_ rest: Substring) -> Substring? {
        let inner = rest.dropFirst()
        guard let first = inner.first, first.isASCII, first.isLetter || first.isNumber || first == "/",
            let end = inner.prefix(longestTag).firstIndex(of: ">")
        else { return nil }
        return inner[..<end]
    }

    /// The name in `v Anna` or `v.loud Anna`.
    private static func voice(_ tag: Substring) -> String? {
        guard tag.hasPrefix("v ") || tag.hasPrefix("v."), let space = tag.firstIndex(of: " ") else {
            return nil
        }
        let name = tag[space...].trimmed
        return name.isEmpty ? nil : name
    }

    /// A bracket that is not closed within so many characters is no tag, so that a file of brackets takes no longer
    /// than one of words.
    private static let longestTag = 100
    private static let longestLabel = 48
    private static let escapes = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&quot;", "\""), ("&#39;", "'"),
        ("&lrm;", ""), ("&rlm;", ""),
    ]
}
