/// What all model files begin with: 8 letters that name the kind, a version, four zeros, and the length and checksum
/// of the rest. All numbers are little-endian; the rest is a multiple of 32 bytes long.
enum ModelEnvelope {
    /// The length of the beginning, in bytes.
    static let size = 32
    /// The version that this program reads and writes.
    static let version = 1

    /// The rest of a file of this kind.
    ///
    /// - Throws: `ModelFault.damaged` where kind, zeros, length or checksum are not as written; `.newer`.
    static func payload(of file: UnsafeRawBufferPointer, kind: StaticString) throws(ModelFault)
        -> UnsafeRawBufferPointer
    {
        guard file.count >= size, file.prefix(8).elementsEqual(kind.withUTF8Buffer { Array($0) }) else {
            throw .damaged
        }
        let found = Int(file.loadUnaligned(fromByteOffset: 8, as: UInt32.self).littleEndian)
        guard found <= version else { throw .newer(version: found) }
        let length = file.loadUnaligned(fromByteOffset: 16, as: UInt64.self).littleEndian
        let payload = UnsafeRawBufferPointer(rebasing: file[size...])
        guard found == version, file[12..<16].allSatisfy({ $0 == 0 }),
            length == UInt64(payload.count), payload.count % 32 == 0,
            file.loadUnaligned(fromByteOffset: 24, as: UInt64.self).littleEndian == checksum(payload)
        else { throw .damaged }
        return payload
    }

    /// The beginning of a file of this kind for a payload, which is filled up with zeros.
    static func wrap(_ payload: [UInt8], kind: StaticString) -> [UInt8] {
        var payload = payload
        while payload.count % 32 != 0 { payload.append(0) }
        var file = kind.withUTF8Buffer { Array($0) }
        append(UInt32(version), to: &file)
        append(UInt32(0), to: &file)
        append(UInt64(payload.count), to: &file)
        append(payload.withUnsafeBytes(checksum), to: &file)
        return file + payload
    }

    /// Appends a number in the file's byte order.
    static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Four sums side by side, each over every fourth word of eight bytes, then mixed: one sum alone would wait
    /// for each multiplication.
    static func checksum(_ payload: UnsafeRawBufferPointer) -> UInt64 {
        // Not a vector: many processors cannot multiply one of such numbers.
        var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
        payload.withMemoryRebound(to: UInt64.self) { words in
            var place = 0
            while place + 4 <= words.count {
                first = mixed(first, words[place])
                second = mixed(second, words[place + 1])
                third = mixed(third, words[place + 2])
                fourth = mixed(fourth, words[place + 3])
                place += 4
            }
        }
        return mixed(mixed(mixed(mixed(0, first), second), third), fourth)
    }

    @inline(__always) private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word.littleEndian) &* prime
        return product ^ product >> 29
    }

    private static let prime: UInt64 = 0x9e37_79b9_7f4a_7c15
}

/// How model files name words and rows of words.
enum ModelKey {
    /// FNV-1a of a word's bytes.
    static func of(_ word: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }

    /// A key of two keys in this order.
    static func of(_ first: UInt32, _ second: UInt32) -> UInt32 {
        var hash = first &* 0x9e37_79b1 ^ second
        hash = (hash ^ hash >> 15) &* 0x85eb_ca77
        return hash ^ hash >> 13
    }
}
