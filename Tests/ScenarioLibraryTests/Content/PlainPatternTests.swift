import Testing

@testable import ScenarioLibrary

/// Patterns that need no compiling to be known as sound.
@Suite("Plain patterns")
struct PlainPatternTests {
    @Test(
        "are patterns to the standard library as well, and need a character",
        arguments: [
            #"o\(1\)"#, #"with \w*_?lock"#, #"\bno (more |other )?questions?\b(?! (about|on))"#,
            #"(^|[.;,] )(so |and )?i.d run it\b"#, #"raise .{1,60} from|__cause__"#, #"[^.;,]{0,40}\bdel"#,
            #"(?:a|b+)c{2}d{0,3}"#, #"[\w\]]x*"#, "(|a)b",
        ])
    func sound(_ pattern: String) throws {
        #expect(PlainPattern.isSound(pattern))
        let regex = try Regex(pattern)
        #expect(try regex.wholeMatch(in: "") == nil)
    }

    @Test(
        "are not what is broken, met by nothing, in capitals or out of the common",
        arguments: [
            "", "a*", "(a|)", "^", #"\b"#, "(a", "a)", "[a", "[]", "a{3,2}", "a{", "a**", "a+?", "*a",
            #"\b+"#, "A",
            #"\S"#, #"(\w)\1"#, "[a-z]x", "n²", "a\\", "(?<=a)b", "a{0,0}b",
        ])
    func unsound(_ pattern: String) {
        #expect(!PlainPattern.isSound(pattern))
    }

    @Test("are not looked at where they are so long that their brackets could be too deep")
    func deep() {
        #expect(!PlainPattern.isSound(String(repeating: "(", count: 100_000)))
    }
}
