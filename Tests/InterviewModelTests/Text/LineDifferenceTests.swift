import InterviewModel
import Testing

@Suite("The difference of two texts by lines")
struct LineDifferenceTests {
    @Test("shows each change with three lines around it, and joins those that meet")
    func hunks() {
        let old = (1...20).map { "line \($0)" }
        var new = old
        new[3] = "another"
        new[9] = "ten"
        new.append("last")
        let difference = LineDifference(from: text(old), to: text(new))
        let hunks = difference.hunks
        #expect(hunks.map(\.heading) == ["@@ -1,13 +1,13 @@", "@@ -18,3 +18,4 @@"])
        #expect(difference.added == 3)
        #expect(difference.removed == 2)
        #expect(hunks[1].lines.map(\.text) == ["line 18", "line 19", "line 20", "last"])
        #expect(hunks[1].lines.last?.side == .added)
    }

    @Test("keeps apart what is more than six lines apart")
    func apart() {
        let old = (1...20).map(String.init)
        var new = old
        new[0] = "first"
        new[8] = "ninth"
        #expect(LineDifference(from: text(old), to: text(new)).hunks.count == 2)
        new[8] = old[8]
        new[7] = "eighth"
        #expect(LineDifference(from: text(old), to: text(new)).hunks.count == 1)
    }

    @Test("of equal texts is nothing, with or without a last line end")
    func equal() {
        #expect(LineDifference(from: "a\nb\n", to: "a\nb").hunks.isEmpty)
        #expect(LineDifference(from: "", to: "").lines.isEmpty)
    }

    @Test("from nothing and to nothing counts from line 0, as diff does")
    func nothing() {
        #expect(LineDifference(from: "", to: "a\nb\n").hunks.map(\.heading) == ["@@ -0,0 +1,2 @@"])
        #expect(LineDifference(from: "a\nb\n", to: "").hunks.map(\.heading) == ["@@ -1,2 +0,0 @@"])
    }

    @Test("gives back both texts, and is never longer than it need be", arguments: 0..<60)
    func random(seed: Int) {
        var random = seed &* 7919 &+ 13
        func next(_ bound: Int) -> Int {
            random = (random &* 1_103_515_245 &+ 12345) & 0x7fff_ffff
            return (random >> 8) % bound
        }
        let old = (0..<next(12)).map { _ in String(next(4)) }
        let new = (0..<next(12)).map { _ in String(next(4)) }
        let difference = LineDifference(from: text(old), to: text(new))
        #expect(difference.lines.filter { $0.side != .added }.map(\.text) == old)
        #expect(difference.lines.filter { $0.side != .removed }.map(\.text) == new)
        #expect(difference.lines.count { $0.side == .both } == longest(old[...], new[...]))
    }

    @Test("of texts without a common line in thousands is still told")
    func large() {
        let old = (0..<3_000).map { "old \($0)" }
        let new = (0..<3_000).map { "new \($0)" }
        let difference = LineDifference(from: text(["same"] + old), to: text(["same"] + new))
        #expect(difference.added == 3_000)
        #expect(difference.removed == 3_000)
    }

    private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

    private func longest(_ one: ArraySlice<String>, _ other: ArraySlice<String>) -> Int {
        guard let first = one.first, let second = other.first else { return 0 }
        if first == second { return 1 + longest(one.dropFirst(), other.dropFirst()) }
        return max(longest(one.dropFirst(), other), longest(one, other.dropFirst()))
    }
}
