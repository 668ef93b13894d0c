import Foundation

/// A tar made by hand, with whatever a hostile one may hold.
struct TarBytes {
    /// The kinds of what is in it, by the letter of the format.
    enum Kind: Character {
        case file = "0"
        case hardLink = "1"
        case link = "2"
        case device = "3"
        case folder = "5"
    }

    /// What was added so far, without the end.
    private(set) var bytes: [UInt8] = []

    /// Adds something; `size` in place of the size of its contents for one that lies.
    mutating func add(
        _ name: String, _ contents: [UInt8] = [], kind: Kind = .file, target: String = "", mode: Int = 0o644,
        size: Int? = nil
    ) {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
        }
        func octal(_ number: Int, _ width: Int) -> String {
            let digits = String(number, radix: 8)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        put(name, at: 0)
        put(octal(mode, 7), at: 100)
        put(octal(0, 7), at: 108)
        put(octal(0, 7), at: 116)
        put(octal(size ?? contents.count, 11), at: 124)
        put(octal(1_700_000_000, 11), at: 136)
        put("        ", at: 148)
        put(String(kind.rawValue), at: 156)
        put(target, at: 157)
        put("ustar", at: 257)
        put("00", at: 263)
        put(octal(header.reduce(0) { $0 + Int($1) }, 6), at: 148)
        header[154] = 0
        bytes += header + contents
        bytes += [UInt8](repeating: 0, count: (512 - contents.count % 512) % 512)
    }

    /// The whole of it.
    var finished: Data { Data(bytes + [UInt8](repeating: 0, count: 1024)) }
}
