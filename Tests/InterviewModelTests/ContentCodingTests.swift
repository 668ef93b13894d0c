import Foundation
import InterviewModel
import Testing

@Suite("Content as JSON")
struct ContentCodingTests {
    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }

    @Test("ways of saying it look as they do in files")
    func alternatives() throws {
        let all: [Alternative] = [.phrase("one|two"), .near(["a", "b"]), .pattern("x+")]
        #expect(try json(all) == #"["one|two",{"near":["a","b"]},{"pattern":"x+"}]"#)
        #expect(try roundTrip(all) == all)
    }

    @Test("entries and checkers look as they do in files")
    func challenges() throws {
        let entries: [ChallengeEntry] = [.function("f"), .type("C"), .program]
        #expect(try json(entries) == #"[{"function":"f"},{"class":"C"},"program"]"#)
        #expect(try roundTrip(entries) == entries)
        let checkers: [ResultChecker] = [.equal, .unordered, .property, .tolerance(0.5)]
        #expect(try json(checkers) == #"["equal","unordered","property",{"tolerance":0.5}]"#)
        #expect(try roundTrip(checkers) == checkers)
    }

    @Test("what a case gives stands under its kind")
    func inputs() throws {
        let inputs: [CaseInput] = [
            .calls([CaseCall(name: "f", arguments: [.int(1)])]),
            .program(ProgramInput(text: "a", files: ["b": "c"], arguments: ["d"])),
        ]
        #expect(
            try json(inputs)
                == #"[{"calls":[{"arguments":[1],"name":"f"}]},{"program":{"arguments":["d"],"files":{"b":"c"},"text":"a"}}]"#
        )
        #expect(try roundTrip(inputs) == inputs)
    }

    @Test("what is neither is refused")
    func refused() {
        for text in ["{}", "1", "{\"far\":1}"] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(Alternative.self, from: Data(text.utf8))
            }
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(ResultChecker.self, from: Data(text.utf8))
            }
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(ChallengeEntry.self, from: Data(text.utf8))
            }
        }
    }
}
