import Testing

@testable import ScenarioLibrary

@Suite("Lists of questions in Markdown")
struct QuestionSheetTests {
    private func read(_ text: String) -> [String] {
        QuestionSheet(text).entries.map { "\($0.line) \($0.prompt) = \($0.answer)" }
    }

    private func passedOver(_ text: String) -> [String] {
        QuestionSheet(text).passedOver.map { "\($0.line) \($0.text): \($0.reason)" }
    }

    @Test("headings with the answer below are questions; the title above them is none")
    func headings() {
        let text =
            "# Python\n\n## What is a list?\n\nA sequence.\n\n## Explain dicts ##\nA mapping\nof keys.\n"
        #expect(read(text) == ["3 What is a list? = A sequence.", "7 Explain dicts = A mapping of keys."])
        #expect(passedOver(text) == ["1 Python: it is a title"])
    }

    @Test("underlined headings are headings")
    func underlined() {
        #expect(
            read("Python\n======\n\nWhat is a list?\n---------------\n\nA sequence.\n") == [
                "4 What is a list? = A sequence."
            ])
    }

    @Test("deeper headings belong to the answer")
    func deeper() {
        let text = "## What is a list?\nA sequence.\n### An example\nSome.\n## What is a set?\nNo order.\n"
        #expect(read(text).first == "1 What is a list? = A sequence. An example Some.")
    }

    @Test("a title with text below it is no question, though there is only one question")
    func singleTitle() {
        #expect(
            read("# Mine\nHere they are.\n## Explain lists\nA sequence.\n") == [
                "3 Explain lists = A sequence."
            ])
    }

    @Test("numbered items are questions, also in bold and with the answer on the same line")
    func numbered() {
        let text = """
            # Mine
            1. What is a list?
               A sequence.
               It grows.

            2) **What is a tuple?** It cannot change.

            3. Describe dicts
            in a few words.

            A mapping.
            """
        #expect(
            read(text) == [
                "2 What is a list? = A sequence. It grows.", "6 What is a tuple? = It cannot change.",
                "8 Describe dicts in a few words. = A mapping.",
            ])
    }

    @Test("a numbered list in an answer below a heading is part of the answer")
    func listInAnswer() {
        let text = "## How do you deploy?\n1. Build\n2. Push\n\n## And then?\nWatch.\n"
        #expect(read(text).first == "1 How do you deploy? = 1. Build\n2. Push")
    }

    @Test("lines with Q: and A: are questions and answers, whatever stands around the letters")
    func marked() {
        let text = """
            Q: What is a list,
            and why?
            A: A sequence.
            It grows.

            **Q2:** And a set?

            **A:** No order.
            ## Part two
            - Question: A dict?
            - Answer: A mapping.
            """
        #expect(
            read(text) == [
                "1 What is a list, and why? = A sequence. It grows.", "6 And a set? = No order.",
                "10 A dict? = A mapping.",
            ])
        #expect(passedOver(text) == ["9 Part two: it is a title"])
    }

    @Test("code keeps its lines, and nothing in it is a heading, a number or a question")
    func code() {
        let text =
            "## What is it?\nThis:\n\n```python\n# a comment\n1. no\nQ: no\nx =   1\n```\n\n## And that?\nMore.\n"
        #expect(
            read(text).first == "1 What is it? = This:\n\n```python\n# a comment\n1. no\nQ: no\nx =   1\n```")
    }

    @Test("a fence that is never closed goes to the end")
    func openFence() {
        #expect(read("## What is it?\n```\n## x?\n").map { $0.prefix(13) } == ["1 What is it?"])
    }

    @Test("settings, comments and rules are no text")
    func unread() {
        let text =
            "---\ntitle: x\n---\n<!-- a\nb -->\n## What is it?\n\nThis.\n\n---\n\n## And that?\nMore.\n"
        #expect(read(text) == ["6 What is it? = This.", "12 And that? = More."])
    }

    @Test("what has no answer, no words or was asked before is told with its line")
    func notTaken() {
        let text = "Hello.\n## One?\nYes.\n## Two?\n\n## ???\nNo.\n## one\nYes again.\n## Three?\n...\n"
        #expect(
            passedOver(text) == [
                "1 Hello.: it is text before the first question", "4 Two?: it has no answer below it",
                "6 ???: it has no words", "8 one: it is the same question as on line 2",
                "10 Three?: it has no answer below it",
            ])
    }

    @Test("what only makes a question stand out is left out of it")
    func plain() {
        #expect(
            read("## 3. **What [is](http://x) it?**\nThis.\n## Q4: *Why*?\nThat.\n").map { $0.prefix(17) }
                == ["1 What is it? = T", "3 *Why*? = That."])
    }

    @Test("lines may end as on other systems")
    func lineEnds() {
        #expect(read("## One?\r\nYes,\r\nso.\r\n") == ["1 One? = Yes, so."])
    }

    @Test("nothing comes of nothing", arguments: ["", "\n\n", "just text\n", "- a\n- b\n", "```\n# x?\n"])
    func nothing(text: String) {
        #expect(QuestionSheet(text).entries.isEmpty)
    }

    @Test("pages of the web and tables are told from Markdown")
    func foreign() {
        #expect(ForeignText("<!DOCTYPE html>\n<html><body></body></html>") == .html)
        #expect(ForeignText("question,answer\n\"What, then?\",This\nWhy?,That\n") == .table)
        #expect(ForeignText("Q: What, then?\nA: This.\n") == nil)
        #expect(ForeignText("| a | b |\n|---|---|\n") == nil)
    }
}
