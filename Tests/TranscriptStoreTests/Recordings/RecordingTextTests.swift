import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("The text of a recording")
struct RecordingTextTests {
    private func read(_ text: String, names: [String] = []) throws -> RecordingText {
        try RecordingText(Array(text.utf8), names: names)
    }

    private func cue(_ start: Int, _ end: Int, _ text: String, by speaker: String? = nil) -> RecordingText.Cue
    {
        RecordingText.Cue(
            start: Milliseconds(start), end: Milliseconds(end), speaker: speaker, text: text)
    }

    private let plain = [(0, 1_500, "I use a lock."), (1_500, 4_000, "It guards the queue.")]

    private func expected() -> [RecordingText.Cue] { plain.map { cue($0.0, $0.1, $0.2) } }

    @Test(
        "However a program writes the same two cues, they are read",
        arguments: [
            // As SubRip asks for, and with CRLF, CR, a byte order mark.
            "1\n00:00:00,000 --> 00:00:01,500\nI use a lock.\n\n2\n00:00:01,500 --> 00:00:04,000\nIt guards the queue.\n",
            "1\r\n00:00:00,000 --> 00:00:01,500\r\nI use a lock.\r\n\r\n2\r\n00:00:01,500 --> 00:00:04,000\r\nIt guards the queue.\r\n\r\n",
            "1\r00:00:00,000 --> 00:00:01,500\rI use a lock.\r\r2\r00:00:01,500 --> 00:00:04,000\rIt guards the queue.",
            "\u{FEFF}1\n00:00:00,000 --> 00:00:01,500\nI use a lock.\n\n2\n00:00:01,500 --> 00:00:04,000\nIt guards the queue.",
            // Without numbers, without empty lines, with too many.
            "00:00:00,000 --> 00:00:01,500\nI use a lock.\n\n00:00:01,500 --> 00:00:04,000\nIt guards the queue.",
            "1\n00:00:00,000 --> 00:00:01,500\nI use a lock.\n2\n00:00:01,500 --> 00:00:04,000\nIt guards the queue.",
            "1\n00:00:00,000 --> 00:00:01,500\n\nI use a lock.\n\n\n2\n00:00:01,500 --> 00:00:04,000\nIt guards\n\nthe queue.\n",
            // Times short, with points, with spaces.
            "1\n0:00 --> 0:01,5\nI use a lock.\n\n2\n0:01.50 --> 0:4.000000\nIt guards the queue.",
            "1\n  00:00:00.000-->00:00:01.500  \nI use a lock.\n\n2\n1.5 --> 4\nIt guards the queue.",
            // Out of order.
            "2\n00:00:01,500 --> 00:00:04,000\nIt guards the queue.\n\n1\n00:00:00,000 --> 00:00:01,500\nI use a lock.",
            // Tags, escapes, places on the picture, words over two lines.
            "1\n00:00:00,000 --> 00:00:01,500 X1:10 X2:20\n{\\an8}<i>I use</i>\n<font color=\"red\">a lock.</font>\n\n2\n00:00:01,500 --> 00:00:04,000\nIt&nbsp;guards   the queue.",
            // As WebVTT asks for: names of cues, settings, notes, style, words with times of their own.
            "WEBVTT - made by a program\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nNot words.\n\nfirst\n00:00.000 --> 00:01.500 align:start position:0%\n<c.loud>I</c> <00:00:00.700>use a lock.\n\nNOTE nothing\n\n00:01.500 --> 00:04.000\nIt guards the queue.\n",
        ])
    func sameCues(text: String) throws {
        let recording = try read(text)
        #expect(recording.cues == expected())
        #expect(recording.brokenLines.isEmpty)
        #expect(recording.text == "I use a lock. It guards the queue.")
    }

    @Test("Cues that cannot be read are left out with their words, and their lines are told")
    func broken() throws {
        let recording = try read(
            """
            1
            00:00:00,000 --> 00:00:01,500
            I use a lock.

            2
            00:00:99,000 --> 00:00:04,000
            Sixty seconds are a minute.

            3
            00:00:09,000 --> 00:00:08,000
            Backwards.

            4
            00:00:09 ->
            5 --> soon
            Never.

            6
            00:00:01,500 --> 00:00:04,000
            It guards the queue.
            """)
        #expect(recording.cues == expected())
        #expect(recording.brokenLines == [6, 10, 15])
    }

    @Test("Who speaks is no word of theirs, where the file or a known name tells")
    func speakers() throws {
        let recording = try read(
            """
            WEBVTT

            00:00.000 --> 00:01.000
            <v Anna Lee>And then?</v>

            00:01.000 --> 00:02.000
            ben: I use a lock.

            00:02.000 --> 00:03.000
            [SPEAKER_01]: Why?

            00:03.000 --> 00:04.000
            Note: it guards the queue.
            """, names: ["Ben", "Anna"])
        #expect(
            recording.cues == [
                cue(0, 1_000, "And then?", by: "Anna Lee"), cue(1_000, 2_000, "I use a lock.", by: "ben"),
                cue(2_000, 3_000, "Why?", by: "SPEAKER_01"),
                cue(3_000, 4_000, "Note: it guards the queue."),
            ])
    }

    @Test("Captions that roll say nothing twice; words said twice stay")
    func rolling() throws {
        let rolling = try read(
            "WEBVTT\n\n00:00.000 --> 00:02.000\nI use\na lock\n\n00:02.000 --> 00:04.000\na lock\nand a queue\n\n"
                + "00:03.900 --> 00:04.100\nand a queue")
        #expect(rolling.text == "I use a lock and a queue")
        let twice = try read("0:00 --> 0:01\nNo.\n\n0:01 --> 0:02\nNo.\n\n0:09 --> 0:10\nNo.\nYes.")
        #expect(twice.text == "No. No. No. Yes.")
    }

    @Test("Text without times is taken as it is, arrows and all")
    func plainText() throws {
        let recording = try read("\u{FEFF}\r\nI use a lock.\r\n\r\nFrom a --> to b, if a < b & so on.\n")
        #expect(!recording.hasTimes)
        #expect(recording.text == "I use a lock.\n\nFrom a --> to b, if a < b & so on.")
    }

    @Test("UTF-16 with its mark is read, both ways round")
    func utf16() throws {
        let text = "1\r\n0:00 --> 0:01\r\n\u{E9}t\u{E9} \u{1F600}"
        let units = Array(text.utf16)
        let pairs = units.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let little: [UInt8] = [0xFF, 0xFE] + pairs.joined()
        let big: [UInt8] = [0xFE, 0xFF] + pairs.map { $0.reversed() }.joined()
        for bytes in [little, big] { #expect(try RecordingText(bytes).text == "\u{E9}t\u{E9} \u{1F600}") }
        #expect(throws: RecordingError.empty) { try RecordingText([0xFF, 0xFE, 0x20]) }
    }

    @Test("What cannot be read says why, with the line")
    func errors() {
        func error(_ bytes: [UInt8]) -> RecordingError? {
            #expect(throws: RecordingError.self) { try RecordingText(bytes) }
        }
        #expect(error([]) == .empty)
        #expect(error(Array(" \r\n\t\n".utf8)) == .empty)
        #expect(error(Array("one\ntwo ".utf8) + [0xC3, 0x28]) == .notText(line: 2))
        #expect(error(Array("RIFF".utf8) + [0, 0, 1]) == .notText(line: 1))
        #expect(error(Array("x\n\n1\n00:00:00 --> never\nwords".utf8)) == .noCues(line: 4))
        #expect(error(Array("WEBVTT\n".utf8)) == .noCues(line: 1))
        let long = [UInt8](repeating: 0x61, count: RecordingText.longest + 1)
        #expect(error(long) == .tooLong(bytes: RecordingText.longest + 1))
    }

    @Test("A bracket that is closed far away is no tag, so that no file makes us search it over and over")
    func brackets() throws {
        let far = String(repeating: "x", count: 120)
        for (open, close) in [("{\\", "}"), ("<a", ">")] {
            #expect(try read("0 --> 1\n\(open)b\(close)c").text == "c")
            let text = "\(open)\(far)\(close)c"
            #expect(try read("0 --> 1\n\(text)").text == text)
        }
    }

    @Test("Cut or changed at any byte, it is read or refused, and every cue ends after it begins")
    func damaged() throws {
        let whole = Array(
            "WEBVTT\n\n1\n00:00.000 --> 00:01.500 a:b\n<v Anna>{\\an8}I &amp; you: x</v>\n\n2\n0:1,5-->4\nwords\n"
                .utf8)
        for index in whole.indices {
            for byte in Array("\n<>:&{-9\u{0}".utf8) {
                var damaged = whole
                damaged[index] = byte
                for bytes in [damaged, Array(whole.prefix(index)), Array(whole.suffix(index))] {
                    guard let recording = try? RecordingText(bytes) else { continue }
                    #expect(recording.cues.allSatisfy { $0.start <= $0.end && !$0.text.isEmpty })
                    #expect(recording.cues == recording.cues.sorted { $0.start < $1.start })
                }
            }
        }
    }
}
