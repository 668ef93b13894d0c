import Foundation
import PseudoTerminal
import Testing

/// Long text, such as `hotseat review ID --labels` shows, on a terminal and off it.
@Suite("reading", .serialized)
struct ReadingTests {
    private static let program = BuiltProducts.path(of: "hotseat")
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    static let hasLess = FileManager.default.isExecutableFile(atPath: "/usr/bin/less")

    /// Runs a shell script on a terminal in a folder with one session, of which nothing was answered.
    private func terminal(_ script: String, environment: [String: String] = [:]) throws -> PseudoTerminal {
        let hold = "$HOTSEAT interview quick-15 --library $LIBRARY --transcripts . </dev/null >/dev/null"
        return try PseudoTerminal(
            ["/bin/sh", "-c", "cd \"$(mktemp -d)\"; \(hold); \(script); rm -r \"$PWD\""],
            environment: environment.merging(["HOTSEAT": Self.program, "LIBRARY": Self.root]) { $1 }, rows: 10
        )
    }

    private let labels = "$HOTSEAT review last --labels --transcripts ."
    private let review = "$HOTSEAT review last --transcripts ."

    @Test("The user's pager gets the text, in colour")
    func pager() throws {
        let terminal = try terminal("\(labels); echo left $?", environment: ["PAGER": "cat"])
        #expect(try terminal.finish() == 0)
        #expect(terminal.screen.text.contains("Not answered."))
        #expect(terminal.screen.text.contains("left 0"))
        #expect(terminal.output.contains(0x1B))
    }

    @Test("By default it is less; q leaves the terminal as it was", .enabled(if: ReadingTests.hasLess))
    func less() throws {
        let terminal = try terminal(
            "B=$(stty -g); \(labels); echo left $?; test $B = $(stty -g) && echo same")
        try terminal.wait(for: "less") { $0.lastLine == ":" }
        try terminal.type("q")
        #expect(try terminal.finish() == 0)
        #expect(terminal.screen.text.contains("left 0\nsame"))
    }

    @Test("In a pipe it is plain text without a pager, and a pipe closed early is quiet")
    func pipe() throws {
        let terminal = try terminal("\(review) | cat; \(review) | true", environment: ["PAGER": "echo paged"])
        #expect(try terminal.finish() == 0)
        #expect(terminal.screen.text.contains("A quarter of an hour"))
        #expect(!terminal.screen.text.contains("paged"))
        #expect(!terminal.screen.text.contains("roken"))
        #expect(!terminal.output.contains(0x1B))
    }
}
