import Testing

@testable import hotseat

@Suite("Lines typed while trying a question")
struct TrialLineTests {
    @Test(
        "a colon and a letter begin a command, two colons a text with one",
        arguments: [
            ("a line", TrialLine.text("a line")), ("", .text("")), (":done", .command(.done)),
            (":Again now", .command(.again)), ("::done", .text(":done")), (":-)", .text(":-)")),
            (":", .text(":")),
            (" :done", .text(" :done")), (":dnoe", .unknown("dnoe", suggestion: .done)),
            (":xyzzy", .unknown("xyzzy", suggestion: nil)), (":q", .unknown("q", suggestion: .quit)),
        ])
    func lines(line: String, read: TrialLine) {
        #expect(TrialLine(line) == read)
    }
}
