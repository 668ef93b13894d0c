import InterviewModel
import ScenarioLibrary
import Testing

@testable import RubricAnalysis

/// Our own machine for patterns against the standard library's, which is the reference.
@Suite struct PatternProgramTests {
    /// All expressions of the shipped rubrics and frameworks.
    static let sources: [String] = {
        let questions = Bank.questions.flatMap { question in
            question.concepts.flatMap(\.alternatives) + question.misconceptions.flatMap(\.alternatives)
        }
        let cues = Bank.library.frameworks().flatMap(\.components).flatMap(\.cues).map(\.alternative)
        let sources = (questions + cues).compactMap {
            if case .pattern(let source) = $0 { source } else { nil }
        }
        return Array(Set(sources)).sorted()
    }()

    /// What the bank's authors wrote, whole.
    static let answers: [String] = Bank.questions.flatMap { question in
        [question.model ?? "", question.prompt] + question.examples.map(\.answer)
    }

    @Test("of the shipped expressions all but a few are of the simple kind")
    func known() {
        let beyond = Self.sources.filter { PatternParser.parse($0) == nil }
        #expect(Self.sources.count > 80)
        #expect(beyond.count * 100 <= Self.sources.count, "\(beyond)")
    }

    @Test("both find the same places in written answers", arguments: sources)
    func written(source: String) throws {
        let pattern = try #require(AnswerPattern(source))
        // One answer in ten, others for each expression: all of them with all would be a million searches.
        let turn = source.utf8.count % 10
        for (index, answer) in Self.answers.enumerated() where index % 10 == turn {
            expectSame(pattern, answer, source)
        }
    }

    @Test("both find the same places in words thrown together", arguments: sources)
    func thrown(source: String) throws {
        let pattern = try #require(AnswerPattern(source))
        var random = SeededDice(seed: UInt64(source.utf8.count) &* 7919)
        // Words of the pattern itself, so that much of it is met; one of signs alone has none.
        let own = source.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let words = own.isEmpty ? ["word"] : own
        let marks = [
            " ", " ", " ", " ", ".", ", ", "-", "'", "\u{2019}", "(", ")", "\n", "\r\n", "\t", "_", ":", "=",
            "==",
            "[", "]", "{}", "1", "30", "3.5", "\u{e9}", "\u{2014}", "\u{a0}", "not", "it", "+", "/", "?",
            "\u{b}",
        ]
        for _ in 0..<40 {
            var text = ""
            for _ in 0..<30 {
                text +=
                    random.draw(2) == 0 ? words[random.draw(words.count)] : marks[random.draw(marks.count)]
            }
            expectSame(pattern, text, source)
        }
    }

    @Test("words begin and end at the same places for both")
    func boundaries() throws {
        let pattern = try #require(AnswerPattern(#"(?:\ba|\b1|\b[^a1]|[^a1]\b)"#))
        #expect(PatternParser.parse(#"(?:\ba|\b1|\b[^a1]|[^a1]\b)"#) != nil)
        var kinds = (0..<128).map { String(UnicodeScalar(UInt8($0))) }
        kinds += [
            "\u{2019}", "\u{201c}", "\u{2013}", "\u{2026}", "\u{e9}", "\u{a0}", "\u{d7}", "\u{20ac}",
            "\u{2192}",
        ]
        for left in kinds {
            for right in kinds {
                for text in [
                    "a\(left)\(right)a", "1\(left)\(right)1", "\(left)\(right)", "a\(left)1\(right)a",
                ] {
                    expectSame(pattern, text, "boundaries")
                }
            }
        }
    }

    @Test(
        "sets, classes and looking ahead mean the same to both",
        arguments: [
            #"\w+"#, #"\s+"#, #"\d\D"#, #"\S\W"#, ".+", #"[^\w.]+x"#, "[- +]?b", "[a-f0-9.]+", "x(?=y)",
            "x(?!y)[^z]",
            "^a|b", "(?:ab|a)(?:bc|c)?d?", "(a|b)*c", "x{2}y{1,}z{0,2}", #"[\d\]]+"#, #"a\/b\-\."#,
            "n ?(x|\u{d7}) ?n",
        ])
    func classes(source: String) throws {
        let pattern = try #require(AnswerPattern(source))
        #expect(PatternParser.parse(source) != nil)
        var random = SeededDice(seed: 11)
        let units = (0..<128).map { String(UnicodeScalar(UInt8($0))) }
        for round in 0..<400 {
            let common = ["a", "b", "c", "d", "x", "y", "z", " ", ".", "\u{e9}", "\u{2019}", "n", "3", "_"]
            let text = (0..<12).map { _ in
                random.draw(3) == 0
                    ? units[(round + random.draw(128)) % 128] : common[random.draw(common.count)]
            }
            expectSame(pattern, text.joined(), source)
        }
    }

    @Test(
        "what is not known is left to the standard library",
        arguments: [
            "a+?b", "a$", "(?i)a", "[a[b]]", "a*", "(a|)*b", #"\p{L}"#, "[a&&b]",
        ])
    func unknown(source: String) {
        #expect(PatternParser.parse(source) == nil)
    }

    @Test("a word said again is looked for loosely first, then by the standard library")
    func again() throws {
        let source = #"\b(\w+) = \w+\(\1\)"#
        let pattern = try #require(AnswerPattern(source))
        #expect(PatternParser.parse(source)?.isLoose == true)
        for text in [
            "f = wrap(f)", "f = wrap(g)", "f is wrapped", "a = b(a) and c = d(c)",
            "f = wrap(g) or g = wrap(g)",
        ] {
            expectSame(pattern, text, source)
        }
        #expect(PatternParser.parse(#"(a)(?!\1)b"#) == nil)
    }

    @Test("a text with other writing is left to the standard library too")
    func otherWriting() throws {
        let pattern = try #require(AnswerPattern("lock"))
        #expect(pattern.matches(in: LoweredText(Array("\u{9501} lock".utf8))) == [4..<8])
        #expect(PatternUnits(Array("\u{9501}".utf8)[...]) == nil)
    }

    private func expectSame(_ pattern: AnswerPattern, _ text: String, _ source: String) {
        let lowered = LoweredText(Array(text.utf8))
        let ours = pattern.matches(in: lowered)
        let theirs = pattern.matchesOfRegex(in: lowered)
        #expect(ours == theirs, "\(source) in \(text.debugDescription)")
    }
}

/// Numbers that are the same in every run.
private struct SeededDice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed | 1
    }

    mutating func draw(_ count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % count
    }
}
