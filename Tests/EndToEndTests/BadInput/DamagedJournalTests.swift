import Foundation
import Testing

/// Journals in every state a disk can leave them in: shown as far as possible, continued where that is safe.
@Suite("Damaged journals")
struct DamagedJournalTests {
    private static let id = "2026-03-03-181500-two-3c4d"
    private static let file = "d/\(id)/journal.jsonl"

    @Test("a torn last line is left out with a note, and the session goes on")
    func torn() throws {
        try with(appending: "{\"at\":33200,\"n\":13,\"dra") { ground in
            let note = "Line 13 of the journal, the last, was cut off; its 23 bytes are left out.\n"
            #expect(try hotseat(ground, "review", "last").text.contains("! \(note)"))
            let resumed = try hotseat(ground, "interview", "--resume")
            #expect(resumed.text.hasPrefix(note))
            #expect(resumed.status == 0)
            #expect(!(try hotseat(ground, "review", "last").text.contains("cut off")))
        }
    }

    @Test("a damaged line in the middle is told of, and the rest is read and continued")
    func middle() throws {
        try with { lines in
            lines[5] = "{\"damaged"
        } run: { ground in
            let note = "Line 6 of the journal is damaged and left out.\n"
            let review = try hotseat(ground, "review", "last")
            #expect(review.text.contains("! \(note)"))
            #expect(review.text.contains("A mapping from"))
            let resumed = try hotseat(ground, "interview", "--resume")
            #expect(resumed.text.hasPrefix(note))
            #expect(resumed.status == 0)
        }
    }

    @Test("a session of a newer version is shown as far as understood, and never written to")
    func newer() throws {
        try with {
            $0[0].replace("\"format\":1", with: "\"format\":99")
        } run: { ground in
            #expect(try hotseat(ground, "review").text.contains("2026-03-03 18:15  newer "))
            let review = try hotseat(ground, "review", "last")
            #expect(review.text.contains("! The journal is of format 99, written by a newer version;"))
            #expect(review.text.contains("A mapping from"))
            #expect(review.status == 0)
            try expectRefused(
                ground, "was written by a newer version of Hotseat (format 99)",
                help:
                    "What is understood of it can be read with hotseat review; update Hotseat to go on with it."
            )
        }
    }

    @Test("an event of a newer version is told of, and the session never written to")
    func unknownEvent() throws {
        try with(appending: "{\"at\":33200,\"n\":13,\"teleported\":{},\"wall\":1772561733200}\n") { ground in
            #expect(
                try hotseat(ground, "review", "last").text.contains(
                    "! Line 13 of the journal is of a kind this version does not know, teleported.\n"))
            try expectRefused(
                ground, "was written by a newer version of Hotseat",
                help:
                    "What is understood of it can be read with hotseat review; update Hotseat to go on with it."
            )
        }
    }

    @Test(
        "where the beginning is lost, what is left can be read, and earlier transcripts are left alone",
        arguments: ["lost", "empty", "garbage"])
    func headless(kind: String) throws {
        try with { lines in
            switch kind {
            case "lost": lines[0] = "{\"damaged"
            case "empty": lines = []
            // Bytes as an image or an archive holds them: no text, many line ends.
            default: lines = (0..<400).map { "\u{1}\($0)\u{0}\u{7f}" }
            }
        } run: { ground in
            #expect(try hotseat(ground, "review").text.contains("damaged "))
            let review = try hotseat(ground, "review", "last")
            #expect(review.status == 0)
            let note =
                switch kind {
                case "lost": "! Line 1 of the journal is damaged and left out.\n"
                case "empty": "! The journal is empty.\n"
                default: "! Lines 1 to 400 of the journal are damaged and left out.\n"
                }
            #expect(review.text.contains(note))
            let journal = "\(ground.path)/\(Self.file)"
            for line in [["interview", "--resume", "last"], ["review", "last", "--rebuild"]] {
                expectFailure(
                    try hotseat(ground, line), status: 2,
                    "the beginning of \(journal) is lost, so the session can be neither continued nor rewritten",
                    help: "What is left can be read with: hotseat review")
            }
            expectFailure(
                try hotseat(ground, "interview", "--resume"), status: 64,
                "there is no unfinished session in \(ground.path)/d",
                help: "Start one with: hotseat interview")
        }
    }

    @Test(
        "something else in the journal's place is told of, and never waited for",
        arguments: ["folder", "pipe"])
    func noFile(kind: String) throws {
        try with { _ in
        } run: { ground in
            let journal = "\(ground.path)/\(Self.file)"
            unlink(journal)
            if kind == "folder" { mkdir(journal, 0o755) } else { mkfifo(journal, 0o644) }
            for line in [["review", "last"], ["interview", "--resume", "last"], ["explain", "last"]] {
                expectFailure(
                    try hotseat(ground, line), status: 2, "\(journal) is not a file",
                    help: "Move it away; a session's journal is a plain file.")
            }
            #expect(try hotseat(ground, "review").status == 0)
        }
    }

    @Test("a session without its journal is told of")
    func missing() throws {
        try with { _ in
        } run: { ground in
            let journal = "\(ground.path)/\(Self.file)"
            unlink(journal)
            expectFailure(
                try hotseat(ground, "review", "last"), status: 2,
                "the session has no journal: \(journal) is missing",
                help: "Without it the session cannot be shown; other sessions are not touched by this.")
        }
    }

    // MARK: - A store of one session

    private func with(appending text: String, run: (Ground) throws -> Void) throws {
        try with {
            $0[$0.count - 1] += "\n" + text
        } run: {
            try run($0)
        }
    }

    private func with(_ change: (inout [String]) -> Void, run: (Ground) throws -> Void) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var lines = try ground.text("sessions/\(Self.id)/journal.jsonl").split(separator: "\n").map(
            String.init)
        change(&lines)
        let text = lines.joined(separator: "\n")
        // A last line that was appended without its end is torn.
        try ground.write(text.hasSuffix("dra") || text.isEmpty ? text : text + "\n", to: Self.file)
        try run(ground)
    }

    private func hotseat(_ ground: Ground, _ arguments: String...) throws -> Hotseat.Outcome {
        try hotseat(ground, arguments)
    }

    private func hotseat(_ ground: Ground, _ arguments: [String]) throws -> Hotseat.Outcome {
        try ground.hotseat.run(arguments + ["--transcripts", "d"])
    }

    private func expectRefused(_ ground: Ground, _ clause: String, help: String) throws {
        let before = try ground.text(Self.file)
        for line in [["interview", "--resume", "last"], ["review", "last", "--rebuild"]] {
            expectFailure(
                try hotseat(ground, line), status: 2, "\(ground.path)/\(Self.file) \(clause)", help: help)
        }
        #expect(try ground.text(Self.file) == before)
    }
}
