import InterviewModel
import Testing

@Suite("A text that is held to a number of bytes")
struct StringBytesTests {
    @Test("stays whole where it fits", arguments: ["", "four", "é€"])
    func fits(text: String) {
        #expect(text.prefix(bytes: 5) == text)
        #expect(text.suffix(bytes: 5) == text)
    }

    @Test("loses whole letters, whatever their length", arguments: 0...12)
    func cut(count: Int) {
        // One, two, three and four bytes, twice.
        let text = "aé€😀😀€éa"
        let (head, tail) = (text.prefix(bytes: count), text.suffix(bytes: count))
        #expect(text.hasPrefix(head) && text.hasSuffix(tail))
        #expect(head == String(tail.reversed()))
        #expect(head.utf8.count <= count && head.utf8.count > count - 4)
    }
}
