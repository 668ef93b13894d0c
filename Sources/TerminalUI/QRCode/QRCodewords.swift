/// The bytes that a QR code is filled with: the text, what pads it, and what corrects errors in both.
enum QRCodewords {
    /// All codewords in the order in which they are placed: the first of each block, the second of each, and so on,
    /// data before correction, so that a scratch hurts every block a little and none much.
    static func interleaved(_ text: [UInt8], in layout: QRLayout) -> [UInt8] {
        var rest = data(text, in: layout)[...]
        let blocks = layout.blocks.map { length in
            defer { rest = rest.dropFirst(length) }
            return Array(rest.prefix(length))
        }
        let solomon = ReedSolomon(degree: layout.correction)
        return woven(blocks) + woven(blocks.map(solomon.correction))
    }

    /// The data: byte mode, the length, the text, then padding, which the standard has alternate.
    static func data(_ text: [UInt8], in layout: QRLayout) -> [UInt8] {
        var bits = Bits()
        bits.append(0b0100, count: 4)
        bits.append(text.count, count: layout.lengthBits)
        for byte in text { bits.append(Int(byte), count: 8) }
        // The end mark is four bits, or as many as there is room for.
        bits.append(0, count: min(4, layout.capacity * 8 - bits.count))
        bits.append(0, count: (8 - bits.count % 8) % 8)
        let missing = max(0, layout.capacity - bits.bytes.count)
        return bits.bytes + (0..<missing).map { $0.isMultiple(of: 2) ? 0xEC : 0x11 }
    }

    private static func woven(_ blocks: [[UInt8]]) -> [UInt8] {
        (0..<(blocks.map(\.count).max() ?? 0)).flatMap { index in
            blocks.compactMap { $0.indices.contains(index) ? $0[index] : nil }
        }
    }

    /// Bits that become bytes, the highest bit of each first.
    private struct Bits {
        var bytes: [UInt8] = []
        var count = 0

        mutating func append(_ value: Int, count length: Int) {
            for shift in (0..<length).reversed() {
                if count.isMultiple(of: 8) { bytes.append(0) }
                if value >> shift & 1 == 1 { bytes[bytes.count - 1] |= 0x80 >> UInt8(count % 8) }
                count += 1
            }
        }
    }
}
