import Foundation
import Testing

/// `hotseat review ID --cast FILE`.
@Suite struct CastTests {
    private let ground: Ground

    init() throws {
        ground = try Ground.shared()
    }

    private func cast(_ path: String) throws -> Hotseat.Outcome {
        try ground.hotseat.run(["review", "2026-03-02", "--cast", path])
    }

    @Test("A recording is written once, every line JSON, and never over a file that is there")
    func file() throws {
        defer { ground.remove() }
        let outcome = try cast("one.cast")
        #expect(outcome.status == 0)
        #expect(outcome.text == "Wrote one.cast\nPlay it with: asciinema play one.cast\n")
        let text = try ground.text("one.cast")
        let lines = text.split(separator: "\n")
        #expect(lines.count > 50)
        for line in lines {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
        let again = try cast("one.cast")
        #expect(again.status == 2)
        #expect(again.errorText.contains("one.cast exists already and is left as it is"))
        #expect(try ground.text("one.cast") == text)
        #expect(try cast("-").text == text)
    }

    @Test("Where it cannot be written that is said, and nothing is left")
    func failure() throws {
        defer { ground.remove() }
        let outcome = try cast("nowhere/one.cast")
        #expect(outcome.status == 2)
        #expect(outcome.errorText.contains("nowhere/one.cast cannot be written: No such file or directory"))
        let full = try cast("/dev/full")
        #expect(full.status == 2)
    }

    @Test("A reader that goes away ends it quietly")
    func closedPipe() throws {
        defer { ground.remove() }
        let outcome = try ground.hotseat.shell("hotseat review 2026-03-02 --cast - | head -c 10")
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        #expect(outcome.output.count == 10)
    }
}
