import Testing

@testable import RubricAnalysis

@Suite("Word vectors")
struct WordVectorsTests {
    @Test("a small table gives back what was written")
    func roundTrip() throws {
        let words: [(word: String, rarity: UInt8, vector: [Int8])] = [
            ("apple", 255, [127, 0]), ("pear", 128, [0, 127]), ("plum", 89, [-127, 0]),
        ]
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.table(words, dimensions: 2), to: "fruit.bin")
        let table = try WordVectors(contentsOf: path)
        #expect(table.count == 3)
        #expect(table.dimensions == 2)
        let rows = try words.map { try #require(table.row(of: $0.word.utf8)) }
        #expect(Set(rows).count == 3)
        #expect(table.rarity(rows[0]) == 1)
        #expect(abs(table.rarity(rows[1]) - 128.0 / 255) < 1e-9)
        #expect(table.likeness(rows[0], rows[0]) == 1)
        #expect(table.likeness(rows[0], rows[1]) == 0)
        #expect(table.likeness(rows[0], rows[2]) == -1)
        for word in ["", "appl", "apples", "quince"] { #expect(table.row(of: word.utf8) == nil, "\(word)") }
    }

    @Test(
        "a table whose numbers do not fit it is damaged, whatever its checksum says",
        arguments: [[0, 64], [3, 0], [3, 2000], [1000, 2], [1 << 25, 2]])
    func unfitting(numbers: [Int]) throws {
        var payload: [UInt8] = []
        for number in numbers { ModelEnvelope.append(UInt32(number), to: &payload) }
        payload += [UInt8](repeating: 1, count: 40)
        let folder = try TemporaryFolder()
        let path = try folder.write(ModelEnvelope.wrap(payload, kind: WordVectors.kind), to: "words.bin")
        #expect(throws: ModelFault.damaged) { try WordVectors(contentsOf: path) }
        let empty = try folder.write(ModelEnvelope.wrap([], kind: WordVectors.kind), to: "empty.bin")
        #expect(throws: ModelFault.damaged) { try WordVectors(contentsOf: empty) }
    }

    @Test("words of like meaning are nearer than others, in the table that is shipped")
    func meaning() throws {
        let table = try Bank.models.wordVectors()
        func likeness(_ one: String, _ other: String) throws -> Double {
            table.likeness(try #require(table.row(of: one.utf8)), try #require(table.row(of: other.utf8)))
        }
        let pairs = [
            ("fast", "quick", "banana"), ("error", "mistake", "garden"), ("customer", "client", "river"),
            ("begin", "start", "purple"), ("delete", "remove", "holiday"), ("fix", "repair", "cloud"),
            ("memory", "storage", "angry"), ("big", "large", "engine"),
        ]
        for (word, near, far) in pairs {
            let (nearness, farness) = (try likeness(word, near), try likeness(word, far))
            #expect(
                nearness > 0.4 && nearness > farness + 0.3, "\(word): \(near) \(nearness), \(far) \(farness)")
            #expect(try likeness(word, near) == likeness(near, word))
        }
    }

    @Test("every row of the shipped table has length 1, and its words are found and rare or not as they are")
    func shipped() throws {
        let table = try Bank.models.wordVectors()
        for row in 0..<table.count {
            #expect(abs(table.likeness(row, row) - 1) < 0.05)
            #expect((0.34...1).contains(table.rarity(row)))
        }
        let the = try #require(table.row(of: "the".utf8))
        let mutex = try #require(table.row(of: "deadlock".utf8))
        #expect(table.rarity(the) < table.rarity(mutex))
        #expect(table.row(of: "qwxzvk".utf8) == nil)
    }

    private static func table(
        _ words: [(word: String, rarity: UInt8, vector: [Int8])], dimensions: Int
    ) -> [UInt8] {
        let sorted = words.sorted { ModelKey.of($0.word.utf8) < ModelKey.of($1.word.utf8) }
        var payload: [UInt8] = []
        ModelEnvelope.append(UInt32(words.count), to: &payload)
        ModelEnvelope.append(UInt32(dimensions), to: &payload)
        for word in sorted { ModelEnvelope.append(ModelKey.of(word.word.utf8), to: &payload) }
        payload += sorted.map(\.rarity)
        payload += sorted.flatMap { $0.vector.map { UInt8(bitPattern: $0) } }
        return ModelEnvelope.wrap(payload, kind: WordVectors.kind)
    }
}
