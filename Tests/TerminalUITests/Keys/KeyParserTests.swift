import Testing

@testable import TerminalUI

@Suite("A terminal's bytes") struct KeyParserTests {
    private func keys(_ bytes: [UInt8]) -> [Key] {
        var rest = bytes[...]
        var keys: [Key] = []
        while !rest.isEmpty {
            let reading = Array(rest).withUnsafeBufferPointer { KeyParser.read($0, isAll: true) }
            guard let reading, reading.length > 0 else {
                Issue.record("stuck at \(Array(rest))")
                return keys
            }
            rest = rest.dropFirst(reading.length)
            if let key = reading.key { keys.append(key) }
        }
        return keys
    }

    private func waits(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { KeyParser.read($0, isAll: false) } == nil
    }

    @Test(
        "are keys by their names, whatever the terminal's make",
        arguments: [
            (
                "a \u{E9}\u{65E5}\u{1F600}",
                [
                    Key.character("a"), .character(" "), .character("\u{E9}"), .character("\u{65E5}"),
                    .character("\u{1F600}"),
                ]
            ),
            (
                "\r\n\t\u{7F}\u{8}\u{3}\u{C}",
                [.enter, .enter, .tab, .backspace, .backspace, .interrupted, .control("l")]
            ),
            ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
            ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD\u{1B}OM", [.up, .down, .right, .left, .enter]),
            ("\u{1B}[1;5C\u{1B}[1;2A", [.right, .up]),
            ("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[Z", [.pageUp, .pageDown, .delete, .backTab]),
            (
                "\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
                [
                    .home, .end, .home, .end, .home, .end, .home, .end,
                ]
            ),
            (
                "\u{1B}OQ\u{1B}[12~\u{1B}[[B\u{1B}[1;2Q",
                [.switchKey, .switchKey, .switchKey, .switchKey]
            ),
            ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
            ("\u{1B}x", [.escape, .character("x")]),
            ("\u{1B}[", [.escape]), ("\u{1B}O", [.escape, .character("O")]),
            // Keys that we have no name for, and sequences that break off, are passed over whole.
            ("\u{1B}[2~a\u{1B}[15~b\u{1B}[[Ac\u{1B}[?1;2cd\u{1B}OPe", "abcde".map(Key.character)),
            ("\u{1B}[200~hi\u{1B}[201~", [.character("h"), .character("i")]),
            ("\u{1B}[1;5", []), ("\u{1B}[1;\rx", [.enter, .character("x")]),
            ("\u{0}\u{1C}z", [.character("z")]),
        ])
    func names(text: String, expected: [Key]) {
        #expect(keys(Array(text.utf8)) == expected)
    }

    @Test("that are no text are passed over, and what follows is read")
    func broken() {
        #expect(keys([0xFF, 0x61]) == [.character("a")])
        #expect(keys([0xE6, 0x97, 0x61]) == [.character("a")])
        #expect(keys([0xC3]) == [])
        #expect(keys([0xED, 0xA0, 0x80, 0x62]) == [.character("b")])
        #expect(keys([0x80, 0x80, 0x63]) == [.character("c")])
    }

    @Test(
        "are waited for where a key has only begun",
        arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;5", "\u{1B}O", ""])
    func half(text: String) {
        #expect(waits(text))
    }

    @Test("of a character that has only begun are waited for too")
    func halfCharacter() {
        let bytes: [UInt8] = [0xE6, 0x97]
        #expect(bytes.withUnsafeBufferPointer { KeyParser.read($0, isAll: false) } == nil)
    }

    @Test("of any kind are used up and never stop the reading")
    func anything() {
        var state: UInt64 = 7
        let bytes = (0..<20_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            // Escapes, brackets and digits often, so that sequences come about.
            return [0x1B, 0x5B, 0x31, 0x7E, UInt8(truncatingIfNeeded: state >> 33)][Int(state >> 60) % 5]
        }
        #expect(!keys(bytes).isEmpty)
    }
}
