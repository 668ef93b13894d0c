import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// A whole interview of every round kind, typed as a person types it.
@Suite struct WholeInterviewTests {
    @Test("quick-15, typed at a terminal from the opener to the own question, is all in the transcript")
    func wholeInterview() throws {
        let home = try TestHome(library: TestHome.checkout)
        let reference = TestHome.checkout + "/Rubrics/Challenges/reverse-string/reference.py"
        let editor = try home.script("editor", "cp '\(reference)' \"$1\"")
        let terminal = try home.interview(
            "quick-15", "--seed", "7", environment: ["EDITOR": editor], ratesAnswers: true)
        let agenda = try #require(try home.journal().header?.agenda)
        #expect(agenda.rounds.map(\.kind) == [.opener, .technical, .coding, .behavioral, .closing])

        try hello(terminal, agenda)
        for item in agenda.rounds[1].items { try technical(terminal, item) }
        try program(terminal, agenda)
        try story(terminal, agenda)
        try ownQuestion(terminal, agenda)
        try terminal.waitForWords("That was the interview. Thank you.")
        try rate(terminal)
        try terminal.waitForWords("Transcript: ")
        #expect(try terminal.finish(patience: patience) == 0)

        try checkDocument(home)
        try checkMarkdown(home)
        try checkFiles(home)
    }

    private func hello(_ terminal: PseudoTerminal, _ agenda: Agenda) throws {
        try terminal.waitForWords(agenda.rounds[0].items[0].prompt)
        try terminal.typeSlowly(":help\r")
        try terminal.waitForWords("ends the answer (Ctrl-D does too)")
        try terminal.waitForWords("A line that starts with :: is text of your answer.")
        try terminal.typeSlowly(":time\r")
        try terminal.waitForWords("for the answer,")
        try terminal.typeSlowly("At the moment I work on a bokk\u{7F}\u{7F}oking service.\r")
        try terminal.typeSlowly("::done is how I end an answer.\r")
        try terminal.typeSlowly("And I ma")
        try terminal.typeSlowly("\u{7F}\u{7F}")
        try terminal.typeSlowly("enjoy it.\r")
        try terminal.typeSlowly(":note ask about the team\r")
        try terminal.waitForWords("Noted.")
        try terminal.typeSlowly(":done\r")
    }

    private func technical(_ terminal: PseudoTerminal, _ item: AgendaItem) throws {
        try terminal.waitForWords(item.prompt)
        try terminal.waitForPrompt("answer")
        if item.hints.first != nil {
            try terminal.typeSlowly(":hint\r")
            try terminal.waitForWords("Hint 1 of \(item.hints.count)")
        }
        terminal.forget()
        try terminal.typeSlowly(":repeat\r")
        try terminal.waitForWords(item.prompt)
        try terminal.typeSlowly("That depends on \(item.name), I would say.\r")
        try terminal.typeSlowly(":done\r")
        // So vague an answer lacks everything; the scenario allows one probe.
        _ = try terminal.waitForOne(of: item.probes.map(\.text))
        try terminal.typeSlowly("I would look \(item.name) up.\r")
        try terminal.type("\u{4}")
    }

    private func program(_ terminal: PseudoTerminal, _ agenda: Agenda) throws {
        let items = agenda.rounds[2].items
        try terminal.waitForWords(items[0].prompt)
        try terminal.typeSlowly(
            "I walk through the text from its end and collect the letters, O(n).\r:done\r")
        try terminal.waitForWords("Your program is in")
        try terminal.waitForPrompt("code")
        try terminal.typeSlowly(":run\r")
        try terminal.waitForWords("Running the visible cases")
        try terminal.waitForWords("Failed (wrong answer): 1 of 4 cases passed.")
        try terminal.waitForPrompt("code")
        terminal.forget()
        try terminal.typeSlowly(":edit\r")
        try terminal.waitForPrompt("code")
        try terminal.typeSlowly(":run\r")
        try terminal.waitForWords("Passed all 4 cases.")
        try terminal.typeSlowly(":submit\r")
        try terminal.waitForWords("Passed all 15 cases and 40 generated ones.")
        try terminal.waitForWords(items[2].prompt)
        try terminal.typeSlowly("It is O(n) in the length of the text, for time and memory.\r:done\r")
    }

    private func story(_ terminal: PseudoTerminal, _ agenda: Agenda) throws {
        let item = agenda.rounds[3].items[0]
        try terminal.waitForWords(item.prompt)
        for line in Self.story { try terminal.typeSlowly(line + "\r") }
        try terminal.type("\u{4}")
        let closing = agenda.rounds[4].items[0].prompt
        if try terminal.waitForOne(of: [closing] + item.probes.map(\.text)) > 0 {
            try terminal.typeSlowly("We saved ten hours a week.\r\u{4}")
        }
    }

    private func ownQuestion(_ terminal: PseudoTerminal, _ agenda: Agenda) throws {
        try terminal.waitForWords(agenda.rounds[4].items[0].prompt)
        try terminal.typeSlowly("What does a typical week of the team look like?\r:done\r")
    }

    /// Every answer but the program is asked about; one is passed over.
    private func rate(_ terminal: PseudoTerminal) throws {
        for (index, rating) in ["3", "2", "", "4", "4", "5", "4"].enumerated() {
            try terminal.waitForWords("\(index + 1) of 7")
            try terminal.waitForPrompt("rate 1-5")
            try terminal.typeSlowly("\(rating)\r")
        }
    }

    private func checkDocument(_ home: TestHome) throws {
        let transcript = try JSONDecoder().decode(
            Transcript.self, from: Data(try home.text(of: "transcript.json").utf8))
        #expect(transcript == (try home.transcript()))
        #expect(transcript.ending == .completed)
        #expect(transcript.notes.map(\.text) == ["ask about the team"])
        #expect(transcript.journalNotes.isEmpty)
        let items = Array(transcript.items)
        #expect(items.allSatisfy { $0.state == .answered })
        #expect(items.filter { $0.code == nil }.allSatisfy { $0.score != nil && !$0.assessments.isEmpty })
        #expect(
            items[0].exchanges.map(\.answer) == [
                "At the moment I work on a booking service.\n:done is how I end an answer.\nAnd I enjoy it."
            ])
        for item in items[1...2] {
            #expect(item.isAided)
            #expect(item.exchanges.map(\.isProbe) == [false, true])
            #expect(item.exchanges[0].repeats == 1)
            #expect(
                item.exchanges.map(\.answer) == [
                    "That depends on \(item.name), I would say.", "I would look \(item.name) up.",
                ])
            #expect(item.assessments.map(\.probesIncluded) == [0, 1])
        }
        #expect(items.map(\.selfRating) == [3, 2, nil, 4, nil, 4, 5, 4])
        let code = try #require(items[4].code)
        #expect(code.finalVerdict?.outcome == .passed)
        #expect(code.runs.map(\.run.scope) == [.visible, .visible, .all])
        #expect(code.runs.first?.run.verdict?.outcome != .passed)
        #expect(items[6].exchanges.first?.answer == Self.story.joined(separator: "\n"))
        #expect((items[6].unpromptedScore ?? 0) > 0.4)
        #expect((items[7].score ?? 0) > 0)
    }

    private func checkMarkdown(_ home: TestHome) throws {
        let markdown = try home.text(of: "transcript.md")
        for line in [
            "> At the moment I work on a booking service.\\", "> ask about the team", "**Probe (",
            "15 of 15 cases and 40 of 40 generated ones passed", "return \"\".join(characters)",
            "> What does a typical week of the team look like?",
        ] + Self.story.map({ "> \($0)" }) {
            #expect(markdown.contains(line), "\(line)")
        }
        #expect(markdown.contains("hint") || markdown.contains("Hint"))
    }

    private func checkFiles(_ home: TestHome) throws {
        let lines = try home.text(of: "journal.jsonl").split(separator: "\n")
        let objects = try lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(objects.compactMap { $0["n"] as? Int } == Array(1...lines.count))
        #expect(objects.contains { $0["ended"] != nil })
        #expect(objects.contains { $0["hintShown"] != nil })
        let solution = try home.text(of: "solutions/reverse-string.py")
        #expect(solution.contains("characters[left]"))
    }

    private static let story = [
        "Last year, at my previous company, the nightly import crashed twice a week.",
        "I was asked to find the cause before the end of the month.",
        "First I collected the logs of every crash and compared them.",
        "Then I read a book on profiling, and I wrote a small script that reproduced the crash.",
        "As a result the import has run without a crash since, and it takes 12 minutes instead of 40.",
    ]
}
