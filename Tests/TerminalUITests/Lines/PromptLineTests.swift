import InterviewModel
import Testing

@testable import TerminalUI

@Suite struct PromptLineTests {
    private let start = ContinuousClock.now

    private func prompt(
        _ seconds: Int, columns: Int = 80, colored: Bool = false, word: String = "answer"
    ) -> PromptLine {
        let request = LineRequest(
            prompt: word, clock: .remaining(until: start.advanced(by: .seconds(seconds))))
        return PromptLine(request, at: start, columns: columns, palette: Palette(isColored: colored))
    }

    @Test("The prompt is the clock, the word and a mark")
    func layout() {
        #expect(prompt(239).markedText == "03:59 answer> ")
    }

    @Test("On a narrow screen the word goes first, then the clock")
    func narrow() {
        #expect(prompt(239, columns: 20).plainText == "03:59> ")
        #expect(prompt(239, columns: 10).plainText == "> ")
    }

    @Test("Colour stands between readline's marks, so that it takes no columns")
    func colour() {
        #expect(
            prompt(10, colored: true).markedText == "\u{1}\u{1B}[31m\u{2}00:10\u{1}\u{1B}[0m\u{2} answer> ")
        #expect(prompt(10, colored: false).markedText == "00:10 answer> ")
    }

    @Test("A tick redraws only its digits; a change of width or colour redraws all")
    func redraw() {
        #expect(!prompt(238).needsRedraw(after: prompt(239)))
        #expect(prompt(3599).needsRedraw(after: prompt(3600)))
        #expect(prompt(60).needsRedraw(after: prompt(61)))
    }

    @Test("Control characters in the word are shown, not obeyed")
    func hostileWord() {
        #expect(prompt(10, word: "a\u{1B}[2J\n").plainText == "00:10 a␛[2J > ")
    }
}
