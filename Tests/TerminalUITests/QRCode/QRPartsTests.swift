import Testing

@testable import TerminalUI

@Suite("The parts of a QR code")
struct QRPartsTests {
    @Test("Error correction is that of the standard's example, 01234567 in version 1-M")
    func standardExample() {
        let data: [UInt8] = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17]
        #expect(
            ReedSolomon(degree: 10).correction(data) == [
                0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55,
            ])
    }

    @Test("Format bits are those of the standard's table")
    func formats() {
        #expect(QRFormat.format(.medium, mask: 0) == 0b101_0100_0001_0010)
        #expect(QRFormat.format(.medium, mask: 5) == 0b100_0000_1100_1110)
        #expect(QRFormat.format(.low, mask: 0) == 0b111_0111_1100_0100)
        #expect(QRFormat.format(.low, mask: 7) == 0b110_1001_0111_0110)
    }

    @Test("Version bits are those of the standard's table")
    func versions() {
        #expect(QRFormat.version(7) == 0x07C94)
        #expect(QRFormat.version(8) == 0x085BC)
        #expect(QRFormat.version(10) == 0x0A4D3)
    }

    @Test("A grid has room for the codewords of its version, and less than one more", arguments: 1...10)
    func room(version: Int) {
        for level in QRLevel.allCases {
            let layout = QRLayout(version: version, level: level)
            let codewords = layout.capacity + layout.correction * layout.blocks.count
            #expect(QRGrid(version: version).room / 8 == codewords)
        }
    }

    @Test("Data is mode, length, text, an end mark and padding")
    func data() {
        let layout = QRLayout(version: 1, level: .medium)
        #expect(
            QRCodewords.data([0xAB, 0xCD], in: layout) == [
                0x40, 0x2A, 0xBC, 0xD0, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC,
                0x11,
            ])
        // A full code has no room left for padding.
        let full = QRCodewords.data(Array(repeating: 0xFF, count: 14), in: layout)
        #expect(full == [0x40, 0xEF] + Array(repeating: 0xFF, count: 13) + [0xF0])
    }

    @Test("Blocks are woven into each other, the short ones ending first")
    func weaving() {
        let layout = QRLayout(version: 8, level: .medium)
        #expect(layout.blocks == [38, 38, 39, 39])
        let text = (0..<152).map { UInt8($0) }
        let data = QRCodewords.data(text, in: layout)
        let words = QRCodewords.interleaved(text, in: layout)
        #expect(words.count == 242)
        #expect(Array(words[0..<4]) == [data[0], data[38], data[76], data[115]])
        #expect(Array(words[152..<154]) == [data[114], data[153]])
    }

    @Test("Penalties follow the standard's four rules")
    func penalties() {
        func line(_ text: String) -> [Bool] { text.map { $0 == "#" } }
        #expect(QRPenalty.runs(line("####.")) == 0)
        #expect(QRPenalty.runs(line("#####.......")) == 3 + 5)
        #expect(QRPenalty.corners(line("#.###.#....")) == 40)
        #expect(QRPenalty.corners(line("....#.###.#....")) == 80)
        #expect(QRPenalty.corners(line("#.###.#...#")) == 0)
        #expect(QRPenalty.squares([line("###"), line("###"), line("...")]) == 6)
        #expect(QRPenalty.balance(line("#########...........")) == 10)
        #expect(QRPenalty.balance(line("#########..........")) == 0)
        #expect(QRPenalty.balance(line("####################")) == 100)
    }
}
