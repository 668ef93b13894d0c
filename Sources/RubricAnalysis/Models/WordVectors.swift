/// A table of word vectors that tells words of like meaning: `Rubrics/Models/words.bin`, made by the script
/// beside it.
///
/// Distilled from all-MiniLM-L6-v2: each word through the network alone, 64 principal components, 8 bits each.
public struct WordVectors: Sendable {
    /// What the file begins with.
    static let kind: StaticString = "HotseatW"

    /// How many words it holds.
    public let count: Int
    /// How many numbers a word has.
    public let dimensions: Int
    /// Tells this table from others, in six hexadecimal digits.
    public let fingerprint: String

    private let file: MappedFile
    private let keys: Int
    private let rarities: Int
    private let rows: Int

    /// Maps a table and checks it as a whole.
    ///
    /// - Throws: `ModelFault`.
    public init(contentsOf path: String) throws(ModelFault) {
        file = try MappedFile(path)
        let payload = try ModelEnvelope.payload(of: file.bytes, kind: Self.kind)
        guard payload.count >= 8 else { throw .damaged }
        count = Int(payload.loadUnaligned(fromByteOffset: 0, as: UInt32.self).littleEndian)
        dimensions = Int(payload.loadUnaligned(fromByteOffset: 4, as: UInt32.self).littleEndian)
        guard dimensions > 0, dimensions <= 1024, count > 0, count < 1 << 24,
            8 + count * (5 + dimensions) <= payload.count
        else { throw .damaged }
        keys = ModelEnvelope.size + 8
        rarities = keys + count * 4
        rows = rarities + count
        fingerprint = ModelFingerprint.text(file.bytes)
    }

    /// The row of a lower-case word; nil for one that is not in the table.
    func row(of word: some Sequence<UInt8>) -> Int? {
        let key = ModelKey.of(word)
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self.key(middle) < key { low = middle + 1 } else { high = middle }
        }
        return low < count && self.key(low) == key ? low : nil
    }

    /// How rare the word of a row is in English, 0.35 to 1.
    func rarity(_ row: Int) -> Double { Double(file.bytes[rarities + row]) / 255 }

    /// The cosine of two rows, -1 to 1.
    func likeness(_ first: Int, _ second: Int) -> Double {
        let start = UnsafeRawBufferPointer(rebasing: file.bytes[rows...])
            .assumingMemoryBound(to: Int8.self)
        let left = UnsafeBufferPointer(rebasing: start[(first * dimensions)..<((first + 1) * dimensions)])
        let right = UnsafeBufferPointer(rebasing: start[(second * dimensions)..<((second + 1) * dimensions)])
        var sum: Int32 = 0
        for index in 0..<dimensions { sum &+= Int32(left[index]) &* Int32(right[index]) }
        return Double(sum) / (127 * 127)
    }

    private func key(_ row: Int) -> UInt32 {
        file.bytes.loadUnaligned(fromByteOffset: keys + row * 4, as: UInt32.self).littleEndian
    }
}

/// The name of a model file in reports.
enum ModelFingerprint {
    /// The first six hexadecimal digits of the checksum in the file's beginning.
    static func text(_ file: UnsafeRawBufferPointer) -> String {
        let sum = file.loadUnaligned(fromByteOffset: 24, as: UInt64.self).littleEndian >> 40
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
