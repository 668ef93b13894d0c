import Foundation
import Testing

/// A machine without bubblewrap: programs are run with limits only, and that is said.
@Suite(
    "Without a sandbox",
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs /usr/bin/python3"))
struct MissingSandboxTests {
    private static let sentence =
        "Not run in a sandbox: only limits on time, memory and output held this program, and nothing kept it "
        + "from reading your files, using the network or reaching your other processes. "
        + "`hotseat doctor` tells what is missing."

    @Test("judge says what did not hold the program")
    func judge() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write("def double(value):\n    return value * 2\n", to: "good.py")
        let outcome = try without(ground).run(["judge", "double", "good.py"])
        #expect(outcome.status == 0)
        #expect(Self.words(outcome.text).contains(Self.sentence), "\(outcome.text)")
        let json = try without(ground).run(["judge", "double", "good.py", "--json"])
        #expect(json.text.contains("\"containment\" : \"limitsOnly\""), "\(json.text)")
    }

    @Test("the interview says so beside the verdict")
    func interview() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let lines = [
            ":skip", ":skip", ":skip", "def double(value):", "    return value * 2", ":submit", ":done",
            "It is linear.", ":done", ":skip", ":skip", "",
        ]
        let outcome = try without(ground).run(
            ["interview", "tiny", "--transcripts", "new"], input: Data(lines.joined(separator: "\n").utf8))
        #expect(Self.words(outcome.text).contains(Self.sentence), "\(outcome.text)")
        let review = try ground.hotseat.run(["review", "last", "--markdown", "--transcripts", "new"])
        #expect(review.text.lowercased().contains("run without a sandbox"))
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func without(_ ground: Ground) -> Hotseat {
        var hotseat = ground.hotseat
        hotseat.variables["PATH"] = "/nowhere"
        hotseat.variables["HOTSEAT_PYTHON"] = "/usr/bin/python3"
        return hotseat
    }
}
