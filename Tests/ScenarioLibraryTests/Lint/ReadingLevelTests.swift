import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("The reading level")
struct ReadingLevelTests {
    @Test(
        "syllables are counted as they are spoken",
        arguments: [
            ("cat", 1), ("name", 1), ("asked", 1), ("wanted", 2), ("table", 2), ("tables", 2), ("sides", 1),
            ("classes", 2), ("python", 2), ("yes", 1), ("yellow", 2), ("memory", 3), ("configuration", 5),
            ("queue", 1), ("the", 1), ("idle", 2), ("pages", 2),
        ])
    func syllables(word: String, count: Int) {
        #expect(Syllables.count(in: word) == count)
    }

    @Test("the grade follows the formula")
    func formula() {
        // Six words in one sentence, seven syllables.
        let level = ReadingLevel(of: "The cat sat on the table.")
        #expect(level.words == 6)
        #expect(abs(level.grade - (0.39 * 6 + 11.8 * 7 / 6 - 15.59)) < 1e-9)
    }

    @Test("a full stop inside a name ends no sentence, and one behind a quote does")
    func sentences() {
        let one = ReadingLevel(of: "What does os.path do for you")
        #expect(abs(one.grade - (0.39 * 7 + 11.8 * 7 / 7 - 15.59)) < 1e-9)
        let two = ReadingLevel(of: "He said \"go.\" They went.")
        #expect(abs(two.grade - (0.39 * 5 / 2 + 11.8 - 15.59)) < 1e-9)
    }

    @Test("a text without words has no level", arguments: ["", "... 42 !", "\n"])
    func none(text: String) {
        #expect(ReadingLevel(of: text).words == 0)
        #expect(ReadingLevel(of: text).grade == 0)
    }
}
