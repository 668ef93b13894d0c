import Foundation
import Testing

/// What `score --jsonl` makes of lines that are no requests, or strange ones.
@Suite("Strange lines for score")
struct StrangeLinesTests {
    private static let good = #"{"id":"good","reference":"a lock is held","answer":"A lock is held."}"#

    @Test(
        "a line that is not JSON by the letter gets an error in its place, the run goes on, and the status is 1",
        arguments: [
            "nonsense", "{", #"{"answer":"x""#, #"{"answer":"x"}}"#, #"{"answer":"x",}"#, #"{"answer" "x"}"#,
            "{'answer':'x'}", #"{"answer":"x"} // note"#, #"{"answer":"\x41"}"#, #"{"answer":"\u12"}"#,
            #"{"answer":"\ud83d"}"#, #"{"answer":"\ude00 x"}"#, #"{"answer":"\ud83dA"}"#,
            #"{"id":01,"answer":"x"}"#,
            #"{"id":1.,"answer":"x"}"#, #"{"id":NaN,"answer":"x"}"#, #"{"id":+1,"answer":"x"}"#,
            "{\"answer\":\"a\tb\"}", "{\"answer\":\"a\u{0}b\"}", "{\"answer\":\"x\"}\u{0}", "\u{0}",
            "{\"answer\":\"x\",\"more\":" + String(repeating: "[", count: 100_000) + "}",
        ])
    func notJSON(line: String) throws {
        let (status, replies) = try score("\(line)\n\(Self.good)\n")
        #expect(status == 1)
        #expect(replies.count == 2)
        #expect(replies.first == #"{"id":null,"error":"the line is not JSON"}"#)
        #expect(replies.last?.hasPrefix(#"{"id":"good","score":1,"#) == true)
    }

    @Test(
        "a value of the wrong type is named, with the id of its line",
        arguments: [
            (#""answer":7"#, #""answer\" is of the wrong type"#),
            (#""question":null"#, #""answer\" is missing"#),
            (#""question":[],"answer":"x""#, #""question\" is of the wrong type"#),
            (#""kind":"odd","answer":"x""#, #""kind\" has a value that is not known"#),
            (#""answer":"x","questionID":"no-such""#, #"there is no question \"no-such\" in the library"#),
        ])
    func wrongType(members: String, error: String) throws {
        let (status, replies) = try score(#"{"id":["a",1],\#(members)}"#)
        #expect(status == 1)
        let quoted = error.hasPrefix("\"") ? "\\" + error : error
        #expect(replies == [#"{"id":["a",1],"error":"\#(quoted)"}"#])
    }

    @Test(
        "an id comes back as it was written",
        arguments: [
            "9223372036854775808", "-123456789012345678901234567890", "1.50", "1e2", "-0", "1e400",
            #""a\/\u00e9\n""#,
            #"{"b":1,"a":[true,null,{}]}"#, "[ 1 , 2 ]", "null", "false", "\"\u{1F600}\"",
        ])
    func ids(id: String) throws {
        let (status, replies) = try score(#"{"id":\#(id),"answer":"x"}"#)
        #expect(status == 0)
        #expect(replies.first?.hasPrefix("{\"id\":\(id),\"score\"") == true)
    }

    @Test("of a key that stands there twice the first counts, and a key may be written with escapes")
    func keys() throws {
        let twice = #"{"id":1,"id":2,"reference":"a lock","answer":"a lock","answer":7}"#
        let escaped = #"{"\u0061nswer":"a lock","reference":"a lock","id":1}"#
        for line in [twice, escaped] {
            let (status, replies) = try score(line)
            #expect(status == 0)
            #expect(replies.first?.hasPrefix(#"{"id":1,"score":1,"#) == true)
        }
    }

    @Test(
        "Windows line ends, a mark at the beginning, empty lines and no line end at the end change nothing",
        arguments: [
            "\(good)\r\n\(good)\r\n", "\u{FEFF}\(good)\n\(good)", "\n\r\n  \n\(good)\n\n\t\n\(good)\n",
        ])
    func lineEnds(input: String) throws {
        let plain = try score("\(Self.good)\n\(Self.good)\n")
        let (status, replies) = try score(input)
        #expect(status == 0)
        #expect(replies.count == 2)
        #expect(replies == plain.replies)
    }

    @Test("nothing in is nothing out")
    func empty() throws {
        let (status, replies) = try score("")
        #expect(status == 0)
        #expect(replies.isEmpty)
    }

    @Test(
        "NUL, emoji and other writing in an answer leave its words as they are",
        arguments: [
            #"lock\u0000\u0000 held"#, #"\ud83d\ude00 lock held \ud83d\udc69\u200d\ud83d\udcbb"#,
            "\u{1F600} lock held",
            "\u{9501}\u{3002}lock held\u{3002}", "lock \u{FF0C} held \u{062A}\u{0645}",
            "lock\\r\\n\\u001bheld",
        ])
    func strangeAnswers(answer: String) throws {
        let (status, replies) = try score(#"{"id":1,"reference":"a lock is held","answer":"\#(answer)"}"#)
        #expect(status == 0)
        #expect(replies.first?.hasPrefix(#"{"id":1,"score":1,"answered":true"#) == true)
    }

    @Test("ten thousand words without an end of a sentence are an answer like any other")
    func endless() throws {
        let words = String(repeating: "so the lock is held by one thread and ", count: 1100)
        let (status, replies) = try score(#"{"id":1,"reference":"a lock is held","answer":"\#(words)"}"#)
        #expect(status == 0)
        #expect(replies.first?.hasPrefix(#"{"id":1,"score":1,"#) == true)
        #expect(replies.first?.contains(#""words":9900,"#) == true)
    }

    @Test("an answer of ten megabytes is one too, and the lines around it keep their places")
    func tenMegabytes() throws {
        let words = String(repeating: "the lock is held. ", count: 600_000)
        let (status, replies) = try score(
            "\(Self.good)\n{\"id\":2,\"kind\":\"technical\",\"answer\":\"\(words)\"}\n\(Self.good)\n")
        #expect(status == 0)
        #expect(replies.count == 3)
        #expect(replies[1].hasPrefix(#"{"id":2,"score":null,"answered":true"#))
        #expect(replies[0] == replies[2])
    }

    private func score(_ input: String) throws -> (status: Int32, replies: [String]) {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.run(["score", "--jsonl"], input: Data(input.utf8))
        let lines = outcome.output.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
        return (outcome.status, lines)
    }
}
