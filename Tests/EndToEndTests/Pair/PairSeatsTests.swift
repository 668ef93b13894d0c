import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// Who sits where in `hotseat pair`: second browsers, one keyboard for two, and swapped roles.
@Suite("The seats of a pair session", .timeLimit(.minutes(3)))
struct PairSeatsTests {
    @Test("Lets a second browser ask for the console, and have it with the first one's consent alone")
    func second() throws {
        let home = try TestHome()
        let (terminal, friend, link) = try PairStand.begin(home)
        let other = try PageSeat(link)
        try other.wait(for: #""standing":"taken""#)
        #expect(try other.act(#"{"next":{}}"#).hasPrefix("409"))
        #expect(try other.act(#"{"takeOver":{}}"#, at: "seat") == "200 {}")
        try other.wait(for: #""standing":"asking""#)
        try friend.wait(for: #""asker":"#)
        #expect(try friend.act(#"{"keep":{}}"#, at: "seat") == "200 {}")
        try friend.wait(for: #"{"isHolderHere":true,"role":"interviewer","standing":"yours"}"#)
        try other.wait(for: #""standing":"refused""#)
        #expect(try other.act(#"{"takeOver":{}}"#, at: "seat") == "200 {}")
        try friend.wait(for: #""asker":"#)
        // Given to somebody who has not asked, it is kept.
        #expect(try friend.act(#"{"give":{"to":999}}"#, at: "seat") == "200 {}")
        #expect(try other.act(#"{"next":{}}"#).hasPrefix("409"))
        #expect(try friend.act(#"{"give":{"to":2}}"#, at: "seat") == "200 {}")
        try other.wait(for: #""standing":"yours""#)
        try friend.wait(for: #""standing":"taken""#)
        try terminal.waitForPrompt("answer")
    }

    @Test(
        "Are at one keyboard where two share it: F2 shows the interviewer's part and leads back to what was typed"
    )
    func sameScreen() throws {
        let home = try TestHome()
        let terminal = try home.start(
            ["pair", "words", "--with", "Anna", "--same-screen"], columns: 100, rows: 34)
        try terminal.waitForPrompt("ready?")
        try terminal.type("\r")
        try terminal.waitForPrompt("answer")
        try terminal.type("it is in order")
        try terminal.waitForTyped("it is in order")
        try terminal.type("\u{1B}OQ")
        try terminal.waitForWords("that it is ordered")
        try terminal.type("oA note.\r")
        try terminal.type("\u{1B}OQ")
        try terminal.waitForTyped("it is in order")
        try terminal.type("\r")
        try terminal.enter(":done")
        try terminal.waitForPrompt("friend")
        terminal.forget()
        try terminal.enter(":friend")
        try terminal.waitForWords("Listen for")
        try terminal.type("n")
        try terminal.type("\u{1B}OQ")
        try terminal.waitForPrompt("answer")
        let events = try home.events()
        #expect(events.contains(.interviewerNoted(text: "A note.", kind: .observation)))
        #expect(events.count { if case .asked = $0 { true } else { false } } == 2)
    }

    /// Ends a session whose friend leaves first, up to the offer of another half.
    private func end(_ terminal: PseudoTerminal, _ friend: PageSeat) throws {
        try friend.act(#"{"leave":{}}"#)
        try terminal.enter(":end")
        try terminal.waitForPrompt("clear 1-5")
        try terminal.enter(":skip")
        for prompt in ["keep", "stop", "start"] {
            try terminal.waitForPrompt(prompt)
            try terminal.type("\r")
        }
        try terminal.waitForWords("Enter ends the meeting")
    }

    @Test("Are named by who asks in a second half at one keyboard")
    func sameScreenSwapped() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home, "--spoken")
        try end(terminal, friend)
        try terminal.type("\r")
        #expect(try terminal.finish() == 0)
        let first = try home.session().id
        let again = try home.start(["pair", "--swap", "--same-screen"], columns: 110, rows: 40)
        try again.waitForWords("hands the screen to Ben")
        try again.waitForPrompt("ready?")
        try again.enter(":hint")
        try again.waitForWords("Enter says that you are ready; q leaves.")
        try again.type("\r")
        try again.waitForPrompt("answer")
        // Both may have begun in the same second.
        let second = try #require(home.store.ids().first { $0 != first })
        let transcript = try home.store.folder(second).transcript()
        #expect(transcript.pair?.candidate == "Anna" && transcript.pair?.half == 2)
        // Answers are given as in the first half.
        #expect(transcript.mode == .spoken)
    }

    @Test("Let one who looks on see the question and do nothing")
    func spectator() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home, "--spectators")
        let shown = String(decoding: terminal.output, as: UTF8.self)
        let links = shown.matches(of: /http:\/\/127\.0\.0\.1:\d+\/open\?token=[0-9a-f]{32}/).map {
            String($0.0)
        }
        #expect(shown.contains("For those who look on"))
        let onlooker = try PageSeat(#require(links.last))
        try onlooker.wait(for: #""section":"question""#)
        #expect(try friend.act(#"{"note":{"text":"Note-Lynx","kind":"opinion"}}"#) == "200 {}")
        try terminal.enter("an answer that is seen")
        try onlooker.wait(for: "an answer that is seen")
        #expect(!onlooker.unread.contains("Note-Lynx"))
        #expect(try !onlooker.act(#"{"skip":{}}"#).hasPrefix("200"))
        try terminal.waitForPrompt("answer")
    }

    @Test(
        "Are swapped with one word: the friend answers in the browser that they had, and both halves are kept"
    )
    func swapped() throws {
        let home = try TestHome()
        let (terminal, friend, _) = try PairStand.begin(home)
        try end(terminal, friend)
        let first = try home.session().id
        try terminal.enter("swap")
        try terminal.waitForWords("Your own console")
        try terminal.waitForPrompt("half")
        let shown = String(decoding: terminal.output, as: UTF8.self)
        let links = shown.matches(of: /http:\/\/127\.0\.0\.1:\d+\/open\?token=[0-9a-f]{32}/).map {
            String($0.0)
        }
        let mine = try PageSeat(#require(links.dropLast().last))
        try friend.open()
        try friend.wait(for: #""role":"candidate""#)
        try mine.wait(for: #""role":"interviewer""#)
        #expect(try friend.act(#"{"ready":{}}"#) == "200 {}")
        #expect(try mine.act(#"{"ready":{}}"#) == "200 {}")
        try friend.wait(for: #""stage":"answering""#)
        #expect(try friend.act(#"{"draft":{"text":"now I answer"}}"#) == "200 {}")
        try mine.wait(for: "now I answer")
        try terminal.enter("q")
        try terminal.waitForWords("left as it stands")
        // Both may have begun in the same second, so the newest by name may be either.
        let second = try #require(home.store.ids().first { $0 != first })
        let pair = try #require(home.store.folder(second).transcript().pair)
        #expect(
            pair.half == 2 && pair.previous == first && pair.candidate == "Anna" && pair.interviewer == "Ben")
        let report = try home.run(["review", first], input: Data()).output
        for words in ["The halves of your meeting", "1. Ben answered", "2. Anna answered", second] {
            #expect(report.contains(words), "\(words)")
        }
    }
}
