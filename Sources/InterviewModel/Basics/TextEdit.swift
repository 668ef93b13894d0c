/// One change of a draft: at a place, so many bytes went and this text came.
///
/// The journal keeps a draft as its changes rather than as copies, so that an hour of typing stays small and
/// the writing can be played back. Offsets are UTF-8 bytes and always fall between Unicode scalars.
public struct TextEdit: Hashable, Sendable, Codable {
    /// Where the change begins, in UTF-8 bytes.
    public let offset: Int
    /// How many UTF-8 bytes were taken out there.
    public let removed: Int
    /// What was put in their place.
    public let inserted: String

    /// A change at `offset`, taking out `removed` bytes and putting in `inserted`.
    public init(offset: Int, removed: Int, inserted: String) {
        self.offset = offset
        self.removed = removed
        self.inserted = inserted
    }

    /// The smallest single edit that turns `old` into `new`; nil where they are the same bytes.
    public init?(from old: String, to new: String) {
        let before = Array(old.utf8)
        let after = Array(new.utf8)
        guard before != after else { return nil }
        var prefix = 0
        while prefix < before.count, prefix < after.count, before[prefix] == after[prefix] { prefix += 1 }
        while prefix > 0, Self.splitsScalar(before, prefix) || Self.splitsScalar(after, prefix) {
            prefix -= 1
        }
        var suffix = 0
        let limit = min(before.count, after.count) - prefix
        while suffix < limit, before[before.count - 1 - suffix] == after[after.count - 1 - suffix] {
            suffix += 1
        }
        while suffix > 0, Self.splitsScalar(after, after.count - suffix) { suffix -= 1 }
        self.init(
            offset: prefix,
            removed: before.count - prefix - suffix,
            inserted: String(decoding: after[prefix..<(after.count - suffix)], as: UTF8.self))
    }

    /// The text after the change. Offsets beyond the text are clamped, so that a damaged journal still reads.
    public func applied(to text: String) -> String {
        var bytes = Array(text.utf8)
        let from = min(max(offset, 0), bytes.count)
        let to = from + min(max(removed, 0), bytes.count - from)
        bytes.replaceSubrange(from..<to, with: inserted.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func splitsScalar(_ bytes: [UInt8], _ index: Int) -> Bool {
        index < bytes.count && bytes[index] & 0b1100_0000 == 0b1000_0000
    }
}
