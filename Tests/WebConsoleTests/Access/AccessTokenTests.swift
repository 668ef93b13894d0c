import Testing

@testable import WebConsole

@Suite("Access tokens")
struct AccessTokenTests {
    @Test("are 32 hexadecimal digits, leading noughts kept, and each another")
    func form() {
        #expect(AccessToken(high: 1, low: 0xAB).text == "000000000000000100000000000000ab")
        let tokens = Set((0..<1_000).map { _ in AccessToken().text })
        #expect(tokens.count == 1_000)
        #expect(tokens.allSatisfy { $0.utf8.count == 32 })
    }

    @Test("match themselves and nothing else")
    func matching() {
        let token = AccessToken(high: 1, low: 2)
        #expect(token.matches(token.text))
        #expect(!token.matches(""))
        #expect(!token.matches(String(token.text.dropLast())))
        #expect(!token.matches(String(token.text.dropLast()) + "3"))
        #expect(!token.matches(token.text + "0"))
    }
}
