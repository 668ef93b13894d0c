import Foundation
import Testing

/// Readers that go away: `hotseat review | head -1`.
@Suite("Closed pipes")
struct ClosedPipeTests {
    @Test(
        "a reader that has gone away ends the program quietly",
        arguments: [
            "review", "review last", "review --json", "explain last", "rubric list",
            "rubric show list-or-tuple",
            "scenario check", "doctor --json", "--help", "score --jsonl", "interview two",
        ])
    func gone(line: String) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        for disposition in ["trap '' PIPE", ":"] {
            // The reader is gone before anything is written: the shell waits for it to end first.
            let outcome = try ground.hotseat.shell(
                """
                \(disposition)
                mkfifo pipe; (exec 3<pipe) & exec 4>pipe; wait
                echo '{"answer":"x"}' | hotseat \(line) >&4
                echo "status $?" >&2
                rm pipe
                """)
            let status = outcome.errorText.trimmingCharacters(in: .newlines)
            #expect(
                ["status 0", "status 1", "status 2", "status 141"].contains(status), "\(line): \(status)")
        }
    }

    @Test("head takes what it wants")
    func head() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.shell("hotseat review | head -1; hotseat rubric list | head -1")
        #expect(
            outcome.text == "2026-03-03 18:15  unfinished  0 min    0.00  Two questions\n"
                + "ID              TOPIC    LEVEL   COMPETENCY\n")
        #expect(outcome.errorText == "")
    }
}
