import InterviewModel
import Testing

@Suite("Edits of a draft")
struct TextEditTests {
    @Test(
        "turn the old text into the new one",
        arguments: [
            ("", "a"), ("a", ""), ("abc", "abXc"), ("aaa", "aa"), ("aaa", "aaaa"), ("über", "über uns"),
            ("🙂", "🙃"), ("a🙂b", "ab"), ("é", "e\u{301}"), ("日本", "日木"), ("one\ntwo", "one\r\ntwo"),
        ])
    func pairs(old: String, new: String) throws {
        let edit = try #require(TextEdit(from: old, to: new))
        #expect(Array(edit.applied(to: old).utf8) == Array(new.utf8))
    }

    @Test("there are none between equal texts")
    func equal() {
        #expect(TextEdit(from: "same", to: "same") == nil)
    }

    @Test("are small: a letter typed at the end of a long text is one letter")
    func small() {
        let text = String(repeating: "word ", count: 1000)
        #expect(TextEdit(from: text, to: text + "x") == TextEdit(offset: 5000, removed: 0, inserted: "x"))
    }

    @Test("play a random writing back", arguments: 0..<50)
    func random(seed: Int) {
        var generator = Numbers(state: UInt64(seed) &* 7919 &+ 1)
        let letters: [String] = ["a", "b", " ", "é", "🙂", "日", "\n", "👩‍👩‍👧", "\u{301}"]
        var text = ""
        var replayed = ""
        for _ in 0..<200 {
            var scalars = Array(text.unicodeScalars)
            let at = Int(generator.next() % UInt64(scalars.count + 1))
            if generator.next() % 3 == 0, at < scalars.count {
                scalars.remove(at: at)
            } else {
                scalars.insert(contentsOf: letters[Int(generator.next() % 9)].unicodeScalars, at: at)
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            let next = String(view)
            if let edit = TextEdit(from: text, to: next) { replayed = edit.applied(to: replayed) }
            text = next
            #expect(Array(replayed.utf8) == Array(text.utf8))
        }
    }

    @Test("of a damaged journal change what they can and never stop the reader")
    func clamped() {
        #expect(TextEdit(offset: 99, removed: 5, inserted: "x").applied(to: "ab") == "abx")
        #expect(TextEdit(offset: -3, removed: -1, inserted: "x").applied(to: "ab") == "xab")
        #expect(TextEdit(offset: 1, removed: .max, inserted: "").applied(to: "ab") == "a")
    }
}

private struct Numbers {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
