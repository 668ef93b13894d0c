import InterviewModel
import Testing

@testable import CodeJudge

@Suite("What a program printed")
struct PrintedTextTests {
    static let same: [(printed: String, expected: String, checker: ResultChecker)] = [
        ("3\n", "3", .equal), ("3", "3\n", .equal), ("3  \t\n\n\n", "3\n", .equal),
        ("a\r\nb\r\n", "a\nb\n", .equal),
        ("", "", .equal), ("\n \n", "", .equal), ("  indented", "  indented\n", .equal),
        ("\n\nbelow", "\n\nbelow", .equal), ("b\na\nb\n", "b\nb\na", .unordered),
        ("a \nb", "b\na", .unordered),
        ("x 0.30000000000000004\n", "x 0.3", .tolerance(1e-9)), ("1  2", "1 2", .tolerance(1e-9)),
        ("1e3", "1000", .tolerance(1e-9)), ("100.4", "100", .tolerance(0.5)), ("nan", "nan", .tolerance(1)),
    ]
    static let different: [(printed: String, expected: String, checker: ResultChecker)] = [
        ("3", "4", .equal), ("3.0", "3", .equal), (" 3", "3", .equal), ("a\n\nb", "a\nb", .equal),
        ("\na", "a", .equal), ("a", "A", .equal), ("", "0", .equal), ("\u{E9}", "e\u{301}", .equal),
        ("b\na", "a\nb", .equal), ("a\na\nb", "a\nb\nb", .unordered), ("a b", "b a", .unordered),
        ("1 2", "2 1", .tolerance(1e-9)), ("1\n2", "1 2", .tolerance(1e-9)), ("1.1", "1", .tolerance(0.01)),
        ("1x", "1", .tolerance(10)), ("nan", "1", .tolerance(10)), ("1\n1", "1", .tolerance(10)),
        ("a", "b", .tolerance(10)), ("1 1", "1", .tolerance(10)),
    ]

    @Test("is the same but for spaces at line ends and empty lines at its end", arguments: same)
    func equal(printed: String, expected: String, checker: ResultChecker) {
        #expect(PrintedText.matches(printed, expected, checker: checker))
    }

    @Test("is another text", arguments: different)
    func unequal(printed: String, expected: String, checker: ResultChecker) {
        #expect(!PrintedText.matches(printed, expected, checker: checker))
    }
}
