import Foundation
import PseudoTerminal
import Testing

/// A pair session for tests: the candidate in a real terminal, the friend at a socket.
enum PairStand {
    /// A session that has begun, with its first question open.
    static func begin(
        _ home: TestHome, _ more: String..., scenario: String = "words", prompt: String = "answer",
        environment: [String: String] = [:]
    ) throws -> (terminal: PseudoTerminal, friend: PageSeat, link: String) {
        let terminal = try home.start(
            ["pair", scenario, "--with", "Anna", "--as", "Ben", "--port", "0"] + more,
            environment: environment, columns: 110, rows: 45)
        try terminal.waitForPrompt("ready?")
        let link = try link(in: terminal)
        let friend = try PageSeat(link)
        try terminal.waitForWords("Anna is here.")
        #expect(try friend.act(#"{"ready":{}}"#) == "200 {}")
        try terminal.waitForWords("Anna is ready.")
        try terminal.type("\r")
        try terminal.waitForPrompt(prompt)
        return (terminal, friend, link)
    }

    private static func link(in terminal: PseudoTerminal) throws -> String {
        let shown = String(decoding: terminal.output, as: UTF8.self)
        let match = try #require(shown.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+\/open\?token=[0-9a-f]{32}/))
        return String(match.0)
    }
}
