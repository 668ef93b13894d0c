import InterviewModel
import Testing

@testable import CodeJudge

@Suite("Values on the wire")
struct WireTests {
    static let values: [JSONValue] = [
        .null, .bool(true), .int(.min), .int(.max), .double(2), .double(-0.5), .double(1e300),
        .double(.leastNonzeroMagnitude),
        .double(.infinity), .string("a\"\\\n\0é漢😀"), .array([]), .object([:]),
        .object(["a": .array([.int(1), .object(["b": .null])])]),
    ]

    @Test("read back as they were written", arguments: values)
    func roundTrip(value: JSONValue) throws {
        #expect(try JSONReader.read(Array(JSONText.of(value).utf8)) == value)
    }

    @Test(
        "are refused where they are anything but JSON",
        arguments: [
            "", "[", "[1,]", "[1 2]", "{\"a\":1,\"a\":2}", "{a:1}", "\"\\ud800\"", "\"\\u12\"", "\"a", "01x",
            "1e999",
            "9223372036854775808", "+1", "0x10p1", "nan", "infinity", "nul", "[1]]", "\"\u{1}\"", "\"é\"",
            String(repeating: "[", count: 100_000),
        ])
    func refused(text: String) {
        #expect(throws: JSONReader.Fault.self) { try JSONReader.read(Array(text.utf8)) }
    }

    @Test("travel in frames that are read only once whole")
    func frames() throws {
        let bytes = Array("00000002[]0000000000000001x00000002yzrest".utf8)
        #expect(HarnessFrames.lengthOfFirstReply(in: bytes) == 37)
        #expect(HarnessFrames.lengthOfFirstReply(in: Array(bytes.prefix(36))) == nil)
        let reply = try #require(HarnessFrames.reply(Array(bytes.prefix(37))))
        #expect(reply.head == Array("[]".utf8) && reply.report == [])
        #expect(reply.output == Array("x".utf8) && reply.errors == Array("yz".utf8))
        #expect(HarnessFrames.lengthOfFirstReply(in: Array("0000-001".utf8)) == nil)
        #expect(HarnessFrames.request("ab") == Array("00000002ab".utf8))
    }

    static let printed: [(JSONValue, String)] = [
        (.null, "None"), (.bool(false), "False"), (.int(-3), "-3"), (.double(2), "2.0"),
        (.double(1e16), "1e+16"),
        (.double(1e-7), "1e-07"), (.double(0.0001), "0.0001"), (.double(1.5e-5), "1.5e-05"),
        (.double(123456789012345680), "1.2345678901234568e+17"), (.double(.nan), "nan"),
        (.double(-.infinity), "-inf"), (.string("it's"), "\"it's\""),
        (.string("a'\"\n\\\u{1}\u{A0}é"), "'a\\'\"\\n\\\\\\x01\\xa0é'"),
        (.array([.int(1), .string("x")]), "[1, 'x']"),
        (.object(["b": .int(1), "a": .null]), "{'a': None, 'b': 1}"),
    ]

    @Test("are shown as Python prints them", arguments: printed)
    func python(value: JSONValue, text: String) {
        #expect(PythonText.of(value) == text)
    }
}
