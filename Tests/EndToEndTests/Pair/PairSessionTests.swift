import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// `hotseat pair` in a real terminal, with its interviewer at the other end of a socket.
@Suite("A pair session at the candidate's terminal", .timeLimit(.minutes(3)))
struct PairSessionTests {
    private let rating = #"{"rate":{"place":{"round":0,"item":0},"ratings":[{"scale":"answer","points":4}]}}"#
    private let noAdvice = #"{"advise":{"advice":{"keep":"","stop":"","start":""}}}"#

    private func takeAnswer(_ terminal: PseudoTerminal, _ friend: PageSeat, _ text: String) throws {
        try terminal.enter(text)
        try friend.wait(for: text)
        try terminal.enter(":done")
        try friend.wait(for: #""stage":"choosing""#)
        try terminal.waitForPrompt("friend")
    }

    @Test(
        "Goes from the lobby to the comparison, and shows neither side what the others think before all is in"
    )
    func whole() throws {
        let home = try TestHome()
        let (terminal, friend, link) = try PairStand.begin(home)
        // The link's code.
        #expect(String(decoding: terminal.output, as: UTF8.self).contains("█▀▀▀▀▀█"))
        try takeAnswer(terminal, friend, "the first answer of all")
        #expect(try friend.act(#"{"note":{"text":"Note-Ibex","kind":"observation"}}"#) == "200 {}")
        #expect(try friend.act(rating) == "200 {}")
        #expect(try friend.act(rating).contains("saved already"))
        #expect(try friend.act(#"{"next":{}}"#) == "200 {}")
        try terminal.waitForPrompt("answer")
        let seats = try home.session().path + "/seats.json"
        let mode = try FileManager.default.attributesOfItem(atPath: seats)[.posixPermissions] as? Int
        #expect(mode == 0o600)

        try terminal.enter(":end")
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter("2")
        for prompt in ["clear 1-5", "follow-ups 1-5", "time 1-5"] {
            try terminal.waitForPrompt(prompt)
            try terminal.enter("5")
        }
        for prompt in ["words", "keep", "stop", "start"] {
            try terminal.waitForPrompt(prompt)
            try terminal.type("\r")
        }
        try terminal.waitForWords("Waiting for Anna")
        let before = String(decoding: terminal.output, as: UTF8.self)
        #expect(!before.contains("Note-Ibex") && !before.contains("4 of 5"))
        #expect(!friend.unread.contains(#""section":"comparison""#))

        let second = rating.replacingOccurrences(of: #""item":0"#, with: #""item":1"#)
        #expect(try friend.act(second).contains("nothing there to rate"), "it was open when all was ended")
        #expect(try friend.act(noAdvice) == "200 {}")
        try friend.wait(for: #""section":"comparison""#)
        try terminal.waitForWords("Enter ends the meeting")
        #expect(String(decoding: terminal.output, as: UTF8.self).contains("Note-Ibex"))
        try terminal.type("\r")
        #expect(try terminal.finish() == 0)
        #expect(!FileManager.default.fileExists(atPath: seats))
        let secret = try #require(link.split(separator: "=").last.map(String.init))
        for name in try FileManager.default.contentsOfDirectory(atPath: home.session().path)
        where name != "solutions" {
            #expect(try !home.text(of: name).contains(secret), "\(name)")
        }
        #expect(try home.transcript().pair?.candidate == "Ben")
    }

    @Test("Hears its interviewer beside an open editor, and takes the answer when that is closed")
    func inTheEditor() throws {
        let home = try TestHome()
        let editor = try home.script(
            "editor", "echo 'answer = 42' > \"$1\"\nuntil [ -e \"$HOME/over\" ]; do sleep 0.05; done")
        let (terminal, friend, _) = try PairStand.begin(
            home, scenario: "program", prompt: "code", environment: ["EDITOR": editor])
        try terminal.enter(":edit")
        try friend.wait(for: #""isInEditor":true"#)
        let shown = terminal.output.count
        #expect(try friend.act(#"{"note":{"text":"Note-Kudu","kind":"observation"}}"#) == "200 {}")
        #expect(try friend.act(#"{"extend":{}}"#) == "200 {}")
        try friend.wait(for: "Note-Kudu")
        #expect(try home.text(of: "journal.jsonl").contains("Note-Kudu"))
        #expect(try home.text(of: "journal.jsonl").contains("extended"))
        #expect(try friend.act(#"{"finish":{}}"#) == "200 {}")
        terminal.linger(.milliseconds(200))
        #expect(!String(decoding: terminal.output.dropFirst(shown), as: UTF8.self).contains("more"))
        _ = FileManager.default.createFile(atPath: home.path + "/over", contents: nil)
        try terminal.waitForWords("more")
        try friend.wait(for: #""stage":"choosing""#)
        let code = try #require(try home.transcript().items.first { _ in true }?.code)
        #expect(code.versions.map(\.text) == ["answer = 42\n"])
    }

    @Test("Shows a question with terminal escapes and marks of direction as harmless text")
    func escapes() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home)
        try takeAnswer(terminal, friend, "an answer to it")
        let question = "Why\\u001b]0;owned\\u0007 \\u001b[2Jnot\\u202e that?"
        let before = terminal.output.count
        #expect(try friend.act(#"{"ask":{"text":"\#(question)"}}"#) == "200 {}")
        try terminal.waitForPrompt("answer")
        let shown = String(decoding: terminal.output.dropFirst(before), as: UTF8.self)
        #expect(shown.contains("Why") && shown.contains("owned"))
        #expect(!shown.contains("\u{1B}]0;") && !shown.contains("\u{1B}[2J") && !shown.contains("\u{202E}"))
        #expect(try home.transcript().items.first { _ in true }?.exchanges.last?.isOwn == true)
    }

    @Test("Refuses what a note or a question cannot hold, and goes on")
    func tooLong() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home)
        let long = String(repeating: "a", count: 100_000)
        #expect(
            try friend.act(#"{"note":{"text":"\#(long)","kind":"opinion"}}"#).contains("A note holds at most")
        )
        #expect(try friend.act(#"{"ask":{"text":"\#(long)"}}"#).contains("too long"))
        try takeAnswer(terminal, friend, "still here")
    }

    @Test(
        "Lets its interviewer come back by themselves after it was killed and taken up again, with nothing lost"
    )
    func killed() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home)
        #expect(try friend.act(#"{"note":{"text":"Note-Jackal","kind":"opinion"}}"#) == "200 {}")
        try terminal.type("half an answer")
        try friend.wait(for: "half an answer")
        // The draft is on the disk a quarter of a second after the key, on a machine that is not busy.
        let limit = ContinuousClock.now + .seconds(patience)
        while try !home.text(of: "journal.jsonl").contains("half an answer") {
            try #require(ContinuousClock.now < limit, "the draft was never kept")
            terminal.linger(.milliseconds(20))
        }
        terminal.signal(SIGKILL)
        _ = try terminal.finish()
        let again = try home.start(["pair", "--resume"], columns: 110, rows: 45)
        try again.waitForWords("counts? y/N")
        try friend.open()
        try friend.wait(for: "Note-Jackal")
        try again.type("\r")
        try again.waitForTyped("half an answer")
        try friend.wait(for: #""stage":"answering""#)
        #expect(try home.events().filter { if case .interviewerLeft = $0 { true } else { false } }.isEmpty)
    }

    @Test("Is taken up where it was killed while the two gave their feedback")
    func killedAtTheEnd() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home)
        try takeAnswer(terminal, friend, "the first answer of all")
        try terminal.enter(":end")
        try terminal.waitForPrompt("rate 1-5")
        try terminal.enter("2")
        try terminal.waitForPrompt("clear 1-5")
        terminal.signal(SIGKILL)
        _ = try terminal.finish()
        let again = try home.start(["pair", "--resume"], columns: 110, rows: 45)
        try again.waitForPrompt("clear 1-5")
        try friend.open()
        try friend.wait(for: #""stage":"feedback""#)
        #expect(try friend.act(rating) == "200 {}")
    }

    @Test("Goes on as an interview alone once the interviewer has left, and says so")
    func leaving() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home)
        try takeAnswer(terminal, friend, "the first answer")
        #expect(try friend.act(#"{"leave":{}}"#) == "200 {}")
        try terminal.waitForWords("goes on as one alone")
        try terminal.waitForPrompt("answer")
    }
}
