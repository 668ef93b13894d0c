import CStemmer

/// English stems by Snowball. Owns C memory, so one a thread.
final class Stemmer {
    /// Longer words are their own stem: no English word is, and a megabyte without a space stays cheap.
    static let longestWord = 48

    private let handle: OpaquePointer?
    private var buffer = [UInt8](repeating: 0, count: longestWord)

    /// A stemmer; should the library have no English, every word is its own stem.
    init() {
        handle = cstemmer_new()
    }

    deinit {
        cstemmer_free(handle)
    }

    /// Stems that Snowball gives as exceptions ("only", "early", "ugly") and would cut down to other words, "on" and
    /// "ear", if it were given them again.
    private static let exceptions: Set<[UInt8]> = Set(["onli", "earli", "ugli"].map { Array($0.utf8) })

    /// The stem of a lower-case word, or of a stem.
    func stem(_ word: [UInt8]) -> [UInt8] {
        guard !word.isEmpty, word.count <= Self.longestWord, !Self.exceptions.contains(word) else {
            return word
        }
        let length = word.withUnsafeBufferPointer { source in
            buffer.withUnsafeMutableBufferPointer { target in
                guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
                return cstemmer_stem(handle, from, source.count, to)
            }
        }
        return Array(buffer[0..<length])
    }
}
