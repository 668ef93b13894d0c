import InterviewModel

/// A content file's text with its lines, as diagnostics need them.
struct ContentFile {
    /// The most bytes that are read of one file. The largest real one has a fifth of it.
    static let maximumSize = 1 << 20

    /// The path as the user can open it.
    let path: String
    /// The text without a byte order mark.
    let text: String
    /// The lines without their ends. Split where YAML splits them, so that positions agree.
    let lines: [String]

    /// A file of the given text.
    init(path: String, text: String) {
        self.path = path
        var scalars = text.unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars = scalars.dropFirst() }
        self.text = String(Substring(scalars))
        lines = Self.split(self.text)
    }

    /// The line counted from 1; nil beyond the end.
    func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// The column in characters of a column in Unicode scalars, both counted from 1.
    ///
    /// YAML counts scalars; an editor and a caret count what is seen.
    func characterColumn(line number: Int, scalarColumn: Int) -> Int {
        guard let line = line(number) else { return scalarColumn }
        let head = line.unicodeScalars.prefix(scalarColumn - 1)
        return String(String.UnicodeScalarView(head)).count + 1
    }

    // By bytes: beyond ASCII, YAML's line ends are C2 85 and E2 80 A8 or A9.
    private static func split(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var lines: [String] = []
            var start = 0
            var at = 0
            func end(_ length: Int) {
                lines.append(String(decoding: bytes[start..<at], as: UTF8.self))
                at += length
                start = at
            }
            while at < bytes.count {
                switch bytes[at] {
                case 10: end(1)
                case 13: end(at + 1 < bytes.count && bytes[at + 1] == 10 ? 2 : 1)
                case 0xc2 where bytes[at + 1] == 0x85: end(2)
                case 0xe2 where bytes[at + 1] == 0x80 && bytes[at + 2] & 0xfe == 0xa8: end(3)
                default: at += 1
                }
            }
            if start < bytes.count { end(0) }
            return lines
        }
    }
}

extension ContentFile {
    /// Reads a file as text.
    ///
    /// Faults of the file as a whole go to `diagnostics`, and the result is nil.
    static func load(_ path: String, into diagnostics: inout [Diagnostic]) -> ContentFile? {
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path, limit: maximumSize)
        } catch {
            diagnostics.append(error.diagnostic(path: path))
            return nil
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            return ContentFile(path: path, text: text)
        }
        let readable = ContentFile(path: path, text: String(decoding: bytes, as: UTF8.self))
        let position = firstFault(in: bytes)
        let faults = FaultList(readable)
        faults.add(
            .notUTF8, at: position, "the file is not in UTF-8",
            help: "Save it as UTF-8, for example with: iconv -f latin1 -t utf-8")
        diagnostics += faults.diagnostics
        return nil
    }

    /// Where the first byte stands that is no UTF-8.
    private static func firstFault(in bytes: [UInt8]) -> Position {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var line = 1
        var column = 1
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            if scalar == "\n" {
                line += 1
                column = 1
            } else if scalar != "\u{FEFF}" {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }
}
