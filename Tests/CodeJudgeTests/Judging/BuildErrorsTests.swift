import InterviewModel
import Testing

@testable import CodeJudge

@Suite("What a compiler says")
struct BuildErrorsTests {
    private let pattern = #"(?m)^[^:\n]+:(?<line>[0-9]+):(?<column>[0-9]+): error: (?<message>.+)$"#
    private let source = "int main(void) {\n    return x;\n}\n"

    private func text(_ said: String, pattern: String? = nil) throws -> String? {
        BuildErrors.text(
            said, pattern: pattern ?? self.pattern, in: try Submission(Array(source.utf8)),
            named: "solution.c")
    }

    @Test("is cut to its first error, with the line and a caret, under the name that the candidate knows")
    func first() throws {
        let said = """
            /build/solution.c: In function 'main':
            /build/solution.c:1:1: warning: nothing much
            /build/solution.c:2:12: error: 'x' undeclared
            /build/solution.c:3:1: error: another
            """
        #expect(
            try text(said) == """
                solution.c, line 2: 'x' undeclared
                    return x;
                           ^
                """)
    }

    @Test("is left to be shown whole where it names no place, or where the pattern is of no use")
    func none() throws {
        #expect(try text("ld: undefined reference to main") == nil)
        #expect(try text("/b/s.c:2:1: error: x", pattern: "(unclosed") == nil)
        #expect(try text("/b/s.c:2:1: error: x", pattern: "error: (.+)") == nil)
        #expect(
            try text("/b/s.c:two:1: error: x", pattern: #":(?<line>\w+):1: error: (?<message>.+)"#) == nil)
        #expect(try text("/b/s.c:99999999999999999999:1: error: x") == nil)
    }

    @Test("may name a line or a column that is not there")
    func beyond() throws {
        #expect(try text("/b/s.c:40:1: error: x") == "solution.c, line 40: x")
        #expect(try text("/b/s.c:0:0: error: x") == "The compiler cannot read the file: x")
        #expect(
            try text("s.c:2: error: x", pattern: #":(?<line>\d+): error: (?<message>.+)"#)
                == "solution.c, line 2: x\n    return x;")
    }
}
