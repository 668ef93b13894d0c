extension ContentFile {
    /// Whether the text may give something this id: the id as a word of its own, behind `id:`, or behind an anchor or
    /// a tag in its line.
    ///
    /// Only a first look, much quicker than to read the YAML: it may say yes to a file that does not, never no to one
    /// that does, unless the id is written with escapes.
    func mayDefine(_ id: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            let id = Array(id.utf8)
            guard let first = id.first, bytes.count >= id.count else { return false }
            for start in 0...(bytes.count - id.count) where bytes[start] == first {
                let end = start + id.count
                guard bytes[start..<end].elementsEqual(id), end == bytes.count || !Self.isPartOfId(bytes[end])
                else { continue }
                if Self.isValueOfId(bytes[..<start]) { return true }
            }
            return false
        }
    }

    private static func isValueOfId(_ before: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
        if let last = before.last, isPartOfId(last) { return false }
        let line = before.reversed().prefix { $0 != UInt8(ascii: "\n") }
        if line.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "!") }) { return true }
        var rest = before
        while let last = rest.last, isBlankOrQuote(last) { rest = rest.dropLast() }
        guard rest.last == UInt8(ascii: ":") else { return false }
        rest = rest.dropLast()
        while let last = rest.last, isBlankOrQuote(last) { rest = rest.dropLast() }
        return rest.suffix(2).elementsEqual("id".utf8)
    }

    private static func isBlankOrQuote(_ byte: UInt8) -> Bool {
        [" ", "\t", "\n", "\r", "'", "\""].contains { UInt8(ascii: $0) == byte }
    }

    private static func isPartOfId(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
