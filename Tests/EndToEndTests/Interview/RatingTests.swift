import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// The rating at the end of a coding task, as a person meets it.
@Suite struct RatingTests {
    private static func write(_ program: String, and commands: [String], in terminal: PseudoTerminal) throws {
        try terminal.type("\u{1B}[200~\(program)\u{1B}[201~")
        try terminal.type("\r")
        try terminal.waitForPrompt("code")
        for command in commands { try terminal.enter(command) }
    }

    @Test("It is shown after the questions about the task, and kept in every form of the transcript")
    func shown() throws {
        let home = try TestHome()
        let terminal = try home.interview("program")
        try Self.write("def double(number):\n    return number * 2", and: [":submit"], in: terminal)
        try terminal.waitForWords("How long does it take?")
        try terminal.enter("It is O(1), since a single product is worked out.")
        try terminal.enter(":done")
        try terminal.waitForWords("Rating of the coding task")
        try terminal.waitForWords("Technical competency: 5 of 5")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let item = try #require(try home.transcript().items.first { _ in true })
        let rating = try #require(item.rating)
        #expect(rating.ratings.map(\.scale) == CodingScale.allCases)
        #expect(rating.rating(.testing)?.points == 1)
        #expect(rating.rating(.communication)?.points == nil)
    }

    @Test("A task left in the middle is rated as it stands when the interview is ended")
    func ended() throws {
        let home = try TestHome()
        let terminal = try home.interview("program")
        try Self.write("def double(number):\n    return number * 2", and: [":run"], in: terminal)
        try terminal.waitForWords("Passed")
        try terminal.waitForPrompt("code")
        try terminal.enter(":end")
        try terminal.waitForWords("Rating of the coding task")
        #expect(try terminal.finish(patience: patience) == 0)
        #expect(try home.transcript().items.first { _ in true }?.rating != nil)
    }
}
