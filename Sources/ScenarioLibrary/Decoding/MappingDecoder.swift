import InterviewModel

/// A mapping of a content file, read key by key.
///
/// Unknown keys are reported when it is made, in the order of the file.
struct MappingDecoder {
    /// How messages name it, with its article: "a round".
    let what: String
    /// Where it begins.
    let position: Position
    /// Where faults go.
    let faults: FaultList
    /// Whether it has keys that it should not have.
    let hasUnknownKeys: Bool
    private let entries: [String: YAMLEntry]

    /// A mapping that may have `keys`.
    init(_ what: String, _ entries: [YAMLEntry], at position: Position, keys: [String], faults: FaultList) {
        self.what = what
        self.position = position
        self.faults = faults
        var known: [String: YAMLEntry] = [:]
        for entry in entries {
            if keys.contains(entry.key) {
                known[entry.key] = entry
            } else {
                faults.add(
                    .unknownKey, at: entry.keyPosition, "\(what) has no key `\(entry.key)`",
                    help: Self.help(for: entry.key, among: keys))
            }
        }
        self.entries = known
        hasUnknownKeys = known.count < entries.count
    }

    /// The value under a key; nil where the key is absent.
    subscript(key: String) -> Field? {
        entries[key].map {
            Field(name: key, value: $0.value, position: $0.valuePosition, faults: faults)
        }
    }

    /// Where a key stands; nil where it is absent.
    func keyPosition(_ key: String) -> Position? {
        entries[key]?.keyPosition
    }

    /// The value under a key that has to be there.
    func required(_ key: String) -> Field? {
        if let field = self[key] { return field }
        faults.add(.missingKey, at: position, "\(what) needs the key `\(key)`", help: "Add `\(key)`.")
        return nil
    }

    /// Checks the version of the format. Where it is another one, the rest is better left unread.
    func readsFormat() -> Bool {
        guard let field = self["format"] else {
            faults.add(
                .formatMissing, at: position, "\(what) does not say which version of the format it is in",
                help: "Add `format: \(Library.format)` as the first line.")
            return true
        }
        guard let format = field.integer(in: 0...Int.max) else { return true }
        guard format != Library.format else { return true }
        let isNewer = format > Library.format
        field.fault(
            .formatUnsupported,
            "format \(format) is not known: this version of Hotseat reads format \(Library.format)",
            help: isNewer
                ? "Update Hotseat, or write the file in format \(Library.format)."
                : "Write `format: \(Library.format)`.")
        return false
    }

    private static func help(for key: String, among keys: [String]) -> String {
        if key == "<<" { return "Merge keys are not supported; write the keys out." }
        return Suggestion.help(for: key, in: keys)
            ?? "It can have \(keys.map { "`\($0)`" }.joined(separator: ", "))."
    }
}
