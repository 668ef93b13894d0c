/// A candidate's file, read as text.
struct Submission {
    /// Why a file cannot be a program.
    enum Fault: Error, Hashable {
        /// There is nothing in it but space.
        case empty
        /// It is larger than `largest`.
        case tooLarge
        /// It holds a NUL byte, as no text does.
        case binary
        /// Its bytes are not UTF-8 from this line on, counted from 1.
        case notUTF8(line: Int)
    }

    /// The largest file judged, in bytes: far beyond what anyone types in an interview.
    static let largest = 1 << 20

    /// The program's text, without a byte-order mark.
    let text: String

    /// Reads a file's bytes.
    init(_ bytes: [UInt8]) throws(Fault) {
        guard bytes.count <= Self.largest else { throw .tooLarge }
        guard !bytes.contains(0) else { throw .binary }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notUTF8(line: Self.firstFaultyLine(bytes))
        }
        guard text.contains(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else { throw .empty }
        self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// A line of the program as it stands in the file; nil where there is none of that number.
    ///
    /// Lines end as Python counts them: at a line feed, a carriage return, or both.
    func line(_ number: Int) -> String? {
        var current = 1
        var line: [UInt8] = []
        var afterReturn = false
        for byte in text.utf8 {
            if byte == 0x0A && afterReturn {
                afterReturn = false
                continue
            }
            afterReturn = byte == 0x0D
            if byte == 0x0A || byte == 0x0D {
                if current == number { return String(decoding: line, as: UTF8.self) }
                current += 1
                line = []
            } else if current == number {
                line.append(byte)
            }
        }
        return current == number && !line.isEmpty ? String(decoding: line, as: UTF8.self) : nil
    }

    private static func firstFaultyLine(_ bytes: [UInt8]) -> Int {
        var number = 1
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if String(validating: line, as: UTF8.self) == nil { return number }
            number += 1
        }
        return number
    }
}

extension Submission.Fault {
    /// The sentence that the verdict carries.
    var sentence: String {
        switch self {
        case .empty: "The file is empty."
        case .tooLarge: "The file is larger than 1 MiB, the most that is judged."
        case .binary: "The file is not text: it holds a NUL byte."
        case .notUTF8(let line):
            "The file is not UTF-8 text: line \(line) holds bytes that are no characters."
        }
    }
}
