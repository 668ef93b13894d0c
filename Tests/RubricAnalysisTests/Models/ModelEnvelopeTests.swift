import Testing

@testable import RubricAnalysis

@Suite("The beginning of a model file")
struct ModelEnvelopeTests {
    private static let kind: StaticString = "HotseatX"
    private static let content = (0..<100).map { UInt8($0) }
    private static let file = ModelEnvelope.wrap(content, kind: kind)

    @Test("what was wrapped comes out again, filled up with zeros", arguments: [0, 1, 31, 32, 33, 100])
    func roundTrip(length: Int) throws {
        let content = Array(Self.content.prefix(length))
        let file = ModelEnvelope.wrap(content, kind: Self.kind)
        #expect(file.count == 32 + (length + 31) / 32 * 32)
        let found = try Self.payload(file)
        #expect(Array(found.prefix(length)) == content)
        #expect(found.dropFirst(length).allSatisfy { $0 == 0 })
    }

    @Test("a flipped bit anywhere is found", arguments: 0..<8)
    func flipped(bit: Int) {
        for offset in Self.file.indices {
            var file = Self.file
            file[offset] ^= 1 << bit
            let isVersion = (8..<12).contains(offset) && (file[8] > 1 || file[9..<12].contains { $0 > 0 })
            let error = #expect(throws: ModelFault.self) { try Self.payload(file) }
            if !isVersion { #expect(error == .damaged, "byte \(offset)") }
        }
    }

    @Test("a file that was cut, or has more behind it, is damaged")
    func lengths() {
        for length in 0..<Self.file.count {
            #expect(throws: ModelFault.damaged) { try Self.payload(Array(Self.file.prefix(length))) }
        }
        #expect(throws: ModelFault.damaged) { try Self.payload(Self.file + [0]) }
        #expect(throws: ModelFault.damaged) {
            try Self.payload(Self.file + [UInt8](repeating: 0, count: 32))
        }
    }

    @Test("bytes that change places are found")
    func swapped() {
        for distance in [1, 8, 32, 64] {
            var file = Self.file
            file.swapAt(40, 40 + distance)
            #expect(throws: ModelFault.damaged) { try Self.payload(file) }
        }
    }

    @Test("a newer file is told from a damaged one, also where its rest is not understood")
    func newer() {
        var file = Self.file
        file[8] = 2
        #expect(throws: ModelFault.newer(version: 2)) { try Self.payload(file) }
        file[9] = 1
        #expect(throws: ModelFault.newer(version: 258)) { try Self.payload(Array(file.prefix(40))) }
        file[8] = 0
        file[9] = 0
        #expect(throws: ModelFault.damaged) { try Self.payload(file) }
    }

    @Test("a file of another kind is damaged")
    func otherKind() {
        #expect(throws: ModelFault.damaged) { try Self.payload(Self.file, kind: "HotseatY") }
    }

    private static func payload(_ file: [UInt8], kind: StaticString = kind) throws -> [UInt8] {
        try file.withUnsafeBytes { Array(try ModelEnvelope.payload(of: $0, kind: kind)) }
    }
}
