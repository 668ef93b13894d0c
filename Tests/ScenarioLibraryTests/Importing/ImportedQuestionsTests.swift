import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Questions written into a file")
struct ImportedQuestionsTests {
    private func question(_ prompt: String, _ answer: String, id: QuestionID = "one") -> Question {
        Question(id: id, topic: "mine", level: .senior, prompt: prompt, model: answer)
    }

    private func roundTrip(_ text: String) throws {
        let file = try #require(
            ImportedQuestions.adding([question(text, text)], to: nil, topic: "mine"),
            "\(text.debugDescription)")
        let read = TopicFile.questions(in: file, "mine").first?.question
        #expect(read?.prompt == text)
        #expect(read?.model == text)
        #expect(read?.level == .senior)
    }

    @Test(
        "every text comes back to the letter",
        arguments: [
            "key: value", "# no comment", "- no item", "a # b", "it's \"quoted\" \\n", "{a: b}", "[x]",
            "*a &b !c %d @e `f`",
            "yes", "null", "~", "010", "---", "...", "? a", ": b", "| c", "> d", "a: |", "<<", "two  blanks",
            "a\n\n\nb",
            "a\n  indented\nb", "tab\there", "a\n\tb", "trailing \nblank", "emoji 🎉 and ü",
            "zero\u{200B}width",
            "bell\u{7}", "line\u{2028}break", "next\u{85}line", "a\u{FEFF}b", "\u{301}accent", "%YAML 1.2",
            "a\n---\nb",
            "a\n# b", "private \u{E000}", "high \u{10FFFD}",
        ])
    func exact(text: String) throws {
        try roundTrip(text)
        try roundTrip(
            text + " and more words so that the text has to be folded, "
                + String(repeating: "word ", count: 60) + text)
    }

    @Test("texts made at random come back to the letter")
    func random() throws {
        let signs = Array("ab :#-'\"\\{}[]&*!|>%@`?,\n\t~=<.é中🎉 ")
        var state: UInt64 = 7
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(signs[Int(state >> 33) % signs.count])
            }
            let trimmed = "x" + text.trimmed + "y"
            try roundTrip(trimmed)
        }
    }

    @Test("they are added behind what a file holds, which stays as it is")
    func adding() throws {
        let old =
            "format: 1\ntopic: mine\nquestions:\n    - id: old\n      level: mid\n      prompt: P\n      model: M\n"
        let new = try #require(
            ImportedQuestions.adding(
                [question("What?", "This."), question("Why?", "So.", id: "two")], to: old, topic: "mine"))
        #expect(new.hasPrefix(old))
        #expect(TopicFile.questions(in: new, "mine").map(\.id) == ["old", "one", "two"])
    }

    @Test(
        "a file that is laid out otherwise, or would grow too large, is not touched",
        arguments: ["format: 1\ntopic: mine\nquestions: []\n", "nothing", "format: 1\nquestions: [\n"])
    func refused(old: String) {
        #expect(ImportedQuestions.adding([question("What?", "This.")], to: old, topic: "mine") == nil)
        let large = String(repeating: "word ", count: 1 << 18) + "end"
        #expect(ImportedQuestions.adding([question("What?", large)], to: nil, topic: "mine") == nil)
    }

    @Test(
        "an id is made of the words that tell something",
        arguments: [
            ("What is the difference between a list and a tuple?", "list-tuple"),
            ("How does Python's garbage collector work?", "pythons-garbage-collector-work"),
            ("Why?", "why"), ("Was ist naïve Größe?", "was-ist-naive-gro-e"), ("?!", "question"),
            ("日本語", "question"),
            (String(repeating: "a", count: 90), String(repeating: "a", count: 48)),
        ])
    func slug(prompt: String, id: String) {
        let made = QuestionSlug.id(for: prompt, taken: [])
        #expect(QuestionID.isValid(made.rawValue))
        if !prompt.contains("ß") { #expect(made.rawValue == id) }
    }

    @Test("an id that is taken gets a number")
    func taken() {
        #expect(QuestionSlug.id(for: "Sets?", taken: ["sets", "sets-2"]) == "sets-3")
    }
}
