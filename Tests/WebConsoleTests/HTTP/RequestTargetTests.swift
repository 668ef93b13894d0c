import Testing

@testable import WebConsole

@Suite("Targets of requests")
struct RequestTargetTests {
    @Test("are parts of a path and items of a query, decoded once")
    func decoding() throws {
        let target = try RequestTarget("/sessions/a%20b%C3%A9?q=race+condition%2B&tag=&x&q=%zz%&=v")
        #expect(target.path == ["sessions", "a bé"])
        #expect(
            target.query.map { [$0.name, $0.value] } == [
                ["q", "race condition+"], ["tag", ""], ["x", ""], ["q", "%zz%"], ["", "v"],
            ])
        #expect(try RequestTarget("/").path == [])
        #expect(try RequestTarget("/?").query == [])
        #expect(try RequestTarget("/%252e%252e").path == ["%2e%2e"])
    }

    @Test(
        "that lead elsewhere, or that another decoder could take so, are refused",
        arguments: [
            "", "a", "/..", "/../etc/passwd", "/a/../b", "/.", "/a/./b", "/%2e%2e/a", "/%2E%2e%2fa", "/a%2fb",
            "/a%5cb", "/a\\b", "/..\\..\\a", "/%00", "/a%00.html", "/a%0d%0aB:c", "/%7f", "//", "//a",
            "/a//b",
            "/a/", "/%", "/%2", "/%zz", "/%ff%fe", "/%c0%ae%c0%ae/", "/%c0%ae%c0%ae", "/a#b", "/?a#b",
        ])
    func tricks(target: String) {
        #expect(throws: RequestFault.malformed) { try RequestTarget(target) }
    }

    @Test("have a limited number of items, and text of any kind in them")
    func items() throws {
        let many = "/?" + String(repeating: "a=b&", count: RequestTarget.itemLimit + 1)
        #expect(throws: RequestFault.malformed) { try RequestTarget(many) }
        #expect(try RequestTarget("/?q=%ff%00..%2f").query.first?.value == "\u{FFFD}\u{0}../")
    }
}
