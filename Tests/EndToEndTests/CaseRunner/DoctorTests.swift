import Foundation
import Testing

/// What `doctor` finds differs from machine to machine; that it looks everywhere does not.
@Suite("doctor")
struct DoctorTests {
    @Test("every check is there, says what was found, and how to mend what does not work")
    func json() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.run(["doctor", "--json"])
        let checks = try JSONDecoder().decode([Checkup].self, from: outcome.output)
        #expect(
            checks.map(\.name) == [
                "terminal", "locale", "editor", "python", "sandbox", "languages", "library", "transcripts",
                "disk",
                "words.bin", "stories.bin",
            ])
        for check in checks {
            #expect(["good", "limited", "broken"].contains(check.state))
            #expect(!check.detail.isEmpty)
            #expect((check.help == nil) == (check.state == "good"), "\(check.name)")
        }
        // The checkout's library comes after the small one of the tests.
        let library = try #require(checks.first { $0.name == "library" })
        #expect(
            try Regex(#"\d+ scenarios, \d+ questions, \d+ challenges?"#).wholeMatch(in: library.detail) != nil
        )
        #expect(outcome.status == (checks.contains { $0.state == "broken" } ? 1 : 0))
        #expect(outcome.errorText == "")
    }

    @Test("what is broken is marked, and the status tells")
    func broken() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.run(["doctor", "--library", "nowhere"])
        #expect(
            outcome.text.contains(
                "BROKEN   library     the library \(ground.path)/nowhere, named by --library, does not exist\n"
            ))
        #expect(outcome.status == 1)
    }

    private struct Checkup: Decodable {
        let name: String
        let state: String
        let detail: String
        let help: String?
    }
}
