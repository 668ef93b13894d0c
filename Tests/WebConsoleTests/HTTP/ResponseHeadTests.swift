import InterviewModel
import Testing

@testable import WebConsole

@Suite("Responses")
struct ResponseHeadTests {
    @Test("carry their length, their kind and all protections, and HEAD no body")
    func form() {
        let response = SiteResponse.html("<p>é</p>")
        let reply = Reply(ResponseHead.bytes(of: response, withBody: true, closes: true))
        #expect(reply.status == 200)
        #expect(reply.headers["content-length"] == "9")
        #expect(reply.headers["content-type"] == "text/html; charset=utf-8")
        #expect(reply.headers["connection"] == "close")
        #expect(reply.headers["content-security-policy"]?.hasPrefix("default-src 'none'; ") == true)
        #expect(reply.headers["x-content-type-options"] == "nosniff")
        #expect(reply.headers["referrer-policy"] == "no-referrer")
        #expect(reply.headers["cache-control"] == "no-store")
        #expect(reply.headers["cross-origin-opener-policy"] == "same-origin")
        #expect(reply.headers["cross-origin-resource-policy"] == "same-origin")
        #expect(reply.body == "<p>é</p>")
        let headOnly = Reply(ResponseHead.bytes(of: response, withBody: false, closes: false))
        #expect(headOnly.headers["content-length"] == "9")
        #expect(headOnly.headers["connection"] == nil)
        #expect(headOnly.body == "")
    }

    @Test("cannot have lines put into their heads")
    func injection() {
        let response = SiteResponse(contentType: "text/plain\r\nSet-Cookie: a=b", body: [])
        let reply = Reply(ResponseHead.bytes(of: response, withBody: true, closes: false))
        #expect(reply.headers["set-cookie"] == nil)
    }

    @Test("escape what they are told in plain pages")
    func plainPage() {
        let page = PlainPage(status: 404, title: "<b>", words: "\"&\"").response
        let text = String(decoding: page.body, as: UTF8.self)
        #expect(page.status == 404)
        #expect(text.contains("<h1>&lt;b&gt;</h1><p>&quot;&amp;&quot;</p>"))
    }
}
