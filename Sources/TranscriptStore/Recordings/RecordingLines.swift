/// Cuts a file's bytes into lines of text.
enum RecordingLines {
    /// The lines without their ends, whether those are LF, CRLF or CR, and without a byte order mark. UTF-8, or UTF-16
    /// where its mark says so.
    ///
    /// - Throws: `RecordingError.notText` with the first line that is none.
    static func lines(of bytes: [UInt8]) throws(RecordingError) -> [String] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return try lines(of: utf8(of: bytes))
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var lines: [String] = []
        var rest = body
        while true {
            let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
            guard !line.contains(0), let text = String(validating: line, as: UTF8.self) else {
                throw .notText(line: lines.count + 1)
            }
            lines.append(text)
            rest = rest[line.endIndex...]
            guard let end = rest.popFirst() else { return lines }
            if end == 0x0D, rest.first == 0x0A { rest.removeFirst() }
        }
    }

    /// UTF-16 with its byte order mark, as UTF-8. Halves of characters become U+FFFD.
    private static func utf8(of bytes: [UInt8]) -> [UInt8] {
        let isLittle = bytes[0] == 0xFF
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
