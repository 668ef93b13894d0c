import Foundation
import InterviewModel
import SampleSession
import Testing
import TranscriptStore

/// What `hotseat pair` does with sessions that are over.
@Suite("A pair session that is over")
struct PairAfterwardsTests {
    /// A home with the sample session of a pair.
    private func home(isOpened: Bool = true) throws -> TestHome {
        let home = try TestHome(library: TestHome.checkout)
        let folder = "\(home.transcripts)/\(SampleSession.pairID)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try SampleSession.pairEvents(isOpened: isOpened).map {
            String(decoding: try encoder.encode($0), as: UTF8.self) + "\n"
        }
        try Data(lines.joined().utf8).write(to: URL(filePath: folder + "/journal.jsonl"))
        return home
    }

    private func run(_ home: TestHome, _ arguments: String...) throws -> TestHome.Outcome {
        try home.run(["pair"] + arguments, input: Data())
    }

    @Test("Has its sealed feedback opened by hand, once")
    func reveal() throws {
        let home = try home(isOpened: false)
        #expect(try home.transcript().pair?.isOpened == false)
        let seats = "\(home.transcripts)/\(SampleSession.pairID)/seats.json"
        try Data("{}".utf8).write(to: URL(filePath: seats))
        #expect(try run(home, "--reveal").status == 0)
        #expect(!FileManager.default.fileExists(atPath: seats), "the links lead nowhere any more")
        #expect(try home.transcript().pair?.isOpened == true)
        let lines = try home.events().count
        #expect(try run(home, "--reveal").status == 0)
        #expect(try home.events().count == lines)
    }

    @Test("Takes the words of a recording with times for the answers that were open then, scored as spoken")
    func times() throws {
        let home = try home()
        let slot = try #require(home.transcript().answerSlots.first)
        let start = (slot.from - .start).count / 1000 + 1
        let file = home.path + "/talk.srt"
        let srt = """
            1
            \(time(start)),000 --> \(time(start + 2)),000
            I keep payments running, and before that I did physics.

            2
            \(time(start)),000 --> x
            broken
            """
        try Data(srt.utf8).write(to: URL(filePath: file))
        let early = try run(home, "--attach", file, "--offset", "-100000")
        #expect(early.errors.contains("was said while an answer was open"), "\(early.errors)")
        let outcome = try run(home, "--attach", file)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("1 answer, scored as spoken"))
        let item = try #require(home.transcript().items.first { $0.place == slot.place })
        let exchange = item.exchanges.filter { $0.answer != nil }[slot.answer]
        #expect(exchange.answer == "I keep payments running, and before that I did physics.")
        #expect(exchange.isRecorded == true)
        #expect(item.score != nil)
    }

    @Test("Wants to know which answer a text without times is of, and takes all of it for that one")
    func plain() throws {
        let home = try home()
        let file = home.path + "/talk.txt"
        try Data("I keep payments running.".utf8).write(to: URL(filePath: file))
        let unsure = try run(home, "--attach", file)
        #expect(unsure.status == 64 && unsure.errors.contains("--answer"))
        #expect(try run(home, "--attach", file, "--answer", "99").status == 64)
        #expect(try run(home, "--attach", file, "--answer", "2").status == 0)
        #expect(
            try home.transcript().items.contains {
                $0.exchanges.contains { $0.answer == "I keep payments running." }
            })
    }

    @Test("Is left as it was by a file that is no text, or says nothing while an answer was open")
    func useless() throws {
        let home = try home()
        let before = try home.text(of: "journal.jsonl")
        let sound = home.path + "/talk.wav"
        try Data([0x52, 0x49, 0xFF, 0xFE, 0x00, 0x80]).write(to: URL(filePath: sound))
        #expect(try run(home, "--attach", sound).status == 1)
        let late = home.path + "/late.vtt"
        try Data("WEBVTT\n\n09:00:00.000 --> 09:00:02.000\ntoo late\n".utf8).write(to: URL(filePath: late))
        let outcome = try run(home, "--attach", late)
        #expect(outcome.status == 1 && outcome.errors.contains("--offset"))
        #expect(try run(home, "--attach", home.path + "/none").status == 2)
        #expect(try home.text(of: "journal.jsonl") == before)
    }

    private func time(_ seconds: Int) -> String {
        "00:" + [seconds / 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
