import Foundation
import InterviewModel
import Testing

@testable import hotseat

@Suite("A line typed below a session")
struct ReviewLineTests {
    @Test(
        "is a command with or without its colon",
        arguments: [
            (":label 4 action", ReviewLine.command(.label, arguments: ["4", "action"])),
            ("  LABEL  4   none ", .command(.label, arguments: ["4", "none"])),
            (":answer 2", .command(.answer, arguments: ["2"])), ("2", .command(.answer, arguments: ["2"])),
            (":quit", .command(.quit, arguments: [])), ("q", .command(.quit, arguments: [])),
            ("", .blank), ("   ", .blank),
            (":lables", .unknown("lables", suggestion: .labels)),
            (":expain", .unknown("expain", suggestion: .explain)),
            (
                ":note  Begin with  the Result ",
                .command(.note, arguments: ["Begin", "with", "the", "Result"])
            ),
            (":star", .command(.star, arguments: [])), (":untga x", .unknown("untga", suggestion: .untag)),
            (":zzz", .unknown("zzz", suggestion: nil)),
        ])
    func read(line: String, expected: ReviewLine) {
        #expect(ReviewLine(line) == expected)
    }

    @Test(
        "has its words as they were typed",
        arguments: [
            (":note  Begin with  the Result ", "Begin with  the Result"), ("  :note", ""), (":note \t ", ""),
            (":note two\nlines\n", "two\nlines"),
        ])
    func words(line: String, expected: String) {
        #expect(ReviewLine.words(of: line) == expected)
    }
}

@Suite("An edit of a label")
struct LabelEditTests {
    @Test("is read from its short form")
    func read() {
        #expect(LabelEdit(label: "2:4=action") == LabelEdit(answer: 2, sentence: 4, part: "action"))
        #expect(LabelEdit(unlabel: "2:4") == LabelEdit(answer: 2, sentence: 4, part: nil))
    }

    @Test(
        "is not read from anything else",
        arguments: ["", "2", "2:4", "2:=x", ":4=x", "2:4:1=x", "two:4=x", "2=4:x", "2:4="])
    func unreadable(text: String) {
        #expect(LabelEdit(label: text) == nil)
    }

    private static let framework = Framework(
        id: "star", title: "STAR", summary: "",
        components: ["situation", "task", "action", "result", "reason"].map { id in
            Component(
                id: ComponentID(rawValue: id), title: id.capitalized, summary: "", weight: 1, share: 0...1,
                cues: [], probe: "")
        })

    @Test(
        "takes a part by id, title or the beginning of one alone, and none",
        arguments: [("action", "action"), ("Action", "action"), ("sit", "situation"), ("none", nil)])
    func component(word: String, id: String?) throws {
        let found = try LabelEdit.component(word, in: Self.framework)
        #expect(found == id.map { ComponentID(rawValue: $0) })
    }

    @Test(
        "says what was meant where there is no such part",
        arguments: [
            ("acton", "Did you mean `action`?"),
            ("re", "Did you mean `reason`?"),
            ("xyz", "Its parts are: situation, task, action, result, reason, none"),
        ])
    func unknown(word: String, help: String) {
        #expect {
            try LabelEdit.component(word, in: Self.framework)
        } throws: { error in
            (error as? CommandFailure)?.help == help
        }
    }
}

@Suite("The letters of labelled data")
struct LabelLettersTests {
    private func letters(_ id: FrameworkID, _ titles: [String]) -> String {
        let components = titles.map { title in
            Component(
                id: ComponentID(rawValue: title.lowercased()), title: title, summary: "", weight: 1,
                share: 0...1, cues: [], probe: "")
        }
        let letters = LabelLetters(Framework(id: id, title: "", summary: "", components: components))
        return components.map { letters[$0.id] }.joined() + letters[nil]
    }

    @Test("are the first of each title that is free, O being for what is no part")
    func rule() {
        #expect(letters("star", ["Situation", "Task", "Action", "Result"]) == "STARO")
        #expect(letters("soar", ["Situation", "Obstacle", "Action", "Result"]) == "SBARO")
        #expect(letters("own", ["Plan", "Proof", "Purpose"]) == "PRUO")
    }

    @Test("are those that the labelled data has for the frameworks that ship")
    func settled() {
        #expect(letters("present-past-future", ["Present", "Past", "Future"]) == "PXFO")
        let parts = ["Requirements", "Estimates", "Interface", "Data", "Scaling", "Trade-offs"]
        #expect(letters("system-design", parts) == "QEIDCWO")
    }
}
