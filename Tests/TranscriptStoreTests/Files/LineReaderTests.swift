import Foundation
import Testing

@testable import TranscriptStore

@Suite("Reading lines")
struct LineReaderTests {
    @Test("Lines are the same whatever the buffer's size", arguments: 1...40)
    func chunks(size: Int) throws {
        let folder = try TemporaryFolder()
        let long = "one\n\(String(repeating: "x", count: 100))\nthree\n"
        for text in ["", "\n", "a", "a\n", "\n\nab\n\nabc", long] {
            try folder.write(text.utf8, to: "lines")
            var reader = LineReader(
                try Descriptor(opening: folder.path + "/lines", O_RDONLY), chunkSize: size)
            var pieces: [String] = []
            var offset = 0
            while let line = try reader.next() {
                #expect(line.offset == offset)
                pieces.append(String(decoding: line.bytes, as: UTF8.self) + (line.isTerminated ? "\n" : ""))
                offset += line.bytes.count + 1
            }
            #expect(pieces.joined() == text)
            #expect(pieces.allSatisfy { $0.dropLast().contains("\n") == false })
        }
    }
}
