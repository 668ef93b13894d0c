import Foundation
import Testing

/// A machine without Python: the interview is held all the same.
@Suite("Without Python")
struct MissingPythonTests {
    private static let why = "no Python was found to run the solution with"
    private static let note = "HOTSEAT_PYTHON names /nowhere/python3, which does not run"

    @Test("judge says that nothing can be judged")
    func judge() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write("def double(value):\n    return value * 2\n", to: "good.py")
        expectFailure(
            try without(ground).run(["judge", "double", "good.py"]), status: 2, "\(Self.why): \(Self.note)",
            help: "Install python3, or name another with HOTSEAT_PYTHON.")
    }

    @Test("doctor says how to mend it")
    func doctor() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try without(ground).run(["doctor", "--json"])
        let checks = try JSONDecoder().decode([Checkup].self, from: outcome.output)
        let python = try #require(checks.first { $0.name == "python" })
        #expect(python.state == "broken")
        #expect(python.detail == "none was found: \(Self.note)")
        #expect(python.help == "Live coding needs Python 3.8.0 or newer: sudo apt-get install python3")
        #expect(outcome.status == 1)
    }

    @Test("the interview goes on, and the verdict says why there is none")
    func interview() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let lines = [
            ":skip", ":skip", ":skip", "def double(value):", "    return value * 2", ":submit", ":done",
            "It is linear.", ":done", ":skip", ":skip", "",
        ]
        let outcome = try without(ground).run(
            ["interview", "tiny", "--transcripts", "new"], input: Data(lines.joined(separator: "\n").utf8))
        let said = outcome.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("The program could not be run: \(Self.why). Your code is kept"))
        #expect(said.contains("That was the interview."))
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        let markdown = try ground.hotseat.run(["review", "last", "--markdown", "--transcripts", "new"])
        #expect(markdown.text.contains("return value * 2"))
        #expect(markdown.text.contains("no Python was found"))
    }

    private func without(_ ground: Ground) -> Hotseat {
        var hotseat = ground.hotseat
        hotseat.variables["HOTSEAT_PYTHON"] = "/nowhere/python3"
        return hotseat
    }

    private struct Checkup: Decodable {
        let name: String
        let state: String
        let detail: String
        let help: String?
    }
}
