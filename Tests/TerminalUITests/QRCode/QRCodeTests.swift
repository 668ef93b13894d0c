import Testing

@testable import TerminalUI

@Suite("A QR code")
struct QRCodeTests {
    /// A text of so many bytes as a link has them, with all kinds of signs.
    private func link(_ length: Int) -> String {
        let signs = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
        var state: UInt64 = UInt64(length) &* 0x9E37_79B9_7F4A_7C15
        let start = "http://192.168.1.20:8700/"
        let rest = (0..<max(0, length - start.count)).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return signs[Int(state >> 40) % signs.count]
        }
        return String((start + String(rest)).prefix(length))
    }

    private func read(_ code: QRCode) throws -> QRCodeReading {
        try QRCodeReading(size: code.size) { code.isDark(row: $0, column: $1) }
    }

    /// Lengths of all kinds, those that fill a version among them.
    private static let lengths =
        [14, 17, 26, 32, 42, 53, 62, 78, 84, 106, 134, 154, 192, 230, 271]
        + Array(stride(from: 0, to: 271, by: 9))

    @Test("says what was put in, whatever its length", arguments: lengths)
    func everyLength(length: Int) throws {
        let text = link(length)
        let code = try #require(QRCode(text))
        let reading = try read(code)
        #expect(reading.text == text)
        #expect(reading.mask == code.mask)
        #expect(reading.levelBits == code.level.bits)
    }

    @Test("says what was put in under each of the masks, in small and large versions", arguments: 0..<8)
    func everyMask(mask: Int) throws {
        for length in [5, 60, 150, 271] {
            let code = try #require(QRCode(link(length), mask: mask))
            let reading = try read(code)
            #expect(reading.mask == mask)
            #expect(reading.text == link(length))
        }
    }

    @Test("holds any text, and none that is too long")
    func texts() throws {
        let text = "caf\u{E9} \u{1F9D1}\u{200D}\u{1F4BB}\n\0"
        #expect(try read(#require(QRCode(text))).text == text)
        #expect(QRCode(link(QRCode.longest + 1)) == nil)
    }

    @Test(
        "is as small as it can be, and has the better correction where there is room",
        arguments: [
            (0, 21, .medium), (14, 21, .medium), (15, 21, .low), (17, 21, .low), (18, 25, .medium),
            (26, 25, .medium), (32, 25, .low), (42, 29, .medium), (53, 29, .low), (54, 33, .medium),
            (62, 33, .medium), (78, 33, .low), (84, 37, .medium), (106, 37, .low), (107, 41, .low),
            (134, 41, .low), (154, 45, .low), (192, 49, .low), (230, 53, .low), (231, 57, .low),
            (271, 57, .low),
        ] as [(Int, Int, QRLevel)])
    func sizes(length: Int, size: Int, level: QRLevel) throws {
        let code = try #require(QRCode(link(length)))
        // Table 7 of the standard.
        #expect(code.size == size)
        #expect(code.level == level)
    }

    @Test("takes the mask with the least penalty")
    func bestMask() throws {
        let text = link(60)
        let costs = try (0..<8).map { mask in
            let code = try #require(QRCode(text, mask: mask))
            return QRPenalty.of(code.modules, size: code.size)
        }
        let code = try #require(QRCode(text))
        #expect(costs[code.mask] == costs.min())
        #expect(Set(costs).count > 1)
    }
}
