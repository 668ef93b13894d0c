import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// The feedback of `hotseat pair`, with one of the two away.
@Suite("The feedback of a pair, while it is sealed", .timeLimit(.minutes(3)))
struct PairFeedbackTests {
    private let rating = #"{"rate":{"place":{"round":0,"item":0},"ratings":[{"scale":"answer","points":4}]}}"#
    private let noAdvice = #"{"advise":{"advice":{"keep":"","stop":"","start":""}}}"#

    /// A session with one answer, whose questions are over.
    private func ended(_ home: TestHome) throws -> (terminal: PseudoTerminal, friend: PageSeat) {
        let (terminal, friend, _) = try PairStand.begin(home)
        try terminal.enter("the first answer of all")
        try terminal.enter(":done")
        try friend.wait(for: #""stage":"choosing""#)
        try terminal.waitForPrompt("friend")
        try terminal.enter(":end")
        try terminal.waitForPrompt("rate 1-5")
        return (terminal, friend)
    }

    /// A session with one answer, whose candidate has said all and waits for the friend.
    private func waiting(_ home: TestHome) throws -> (terminal: PseudoTerminal, friend: PageSeat) {
        let (terminal, friend) = try ended(home)
        try terminal.enter("2")
        try terminal.waitForPrompt("clear 1-5")
        try terminal.enter(":skip")
        for prompt in ["keep", "stop", "start"] {
            try terminal.waitForPrompt(prompt)
            try terminal.type("\r")
        }
        try terminal.waitForWords("Waiting for Anna")
        return (terminal, friend)
    }

    private func isOpened(_ home: TestHome) throws -> Bool {
        try home.events().contains(.feedbackOpened)
    }

    @Test("Is not opened by a friend's page that is loaded again or has no network")
    func reload() throws {
        let home = try TestHome()
        let (terminal, friend) = try waiting(home)
        friend.drop()
        try terminal.waitForWords("Anna is not connected at the moment")
        #expect(try !isOpened(home))
        try friend.open()
        #expect(try friend.act(rating) == "200 {}")
        #expect(try friend.act(noAdvice) == "200 {}")
        try terminal.waitForWords("Enter ends the meeting")
        #expect(try isOpened(home))
        let mark = try home.transcript().items.first { _ in true }?.interviewer
        #expect(mark?.ratings.isEmpty == false && mark?.isLate == false)
    }

    @Test("Stays sealed where the candidate leaves, and is gone on with later")
    func left() throws {
        let home = try TestHome()
        let (terminal, friend) = try waiting(home)
        try terminal.enter("what now?")
        try terminal.waitForWords("Enter opens the feedback as it is")
        try terminal.enter("q")
        try terminal.waitForWords("stays sealed")
        // Hotseat's scores would tell those who have yet to rate.
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("All the details"))
        #expect(try terminal.finish() == 0)
        #expect(try !isOpened(home))
        #expect(try home.transcript().isSealed)
        let again = try home.start(["pair", "--resume"], columns: 110, rows: 45)
        // What was said is not asked again; what was passed over is.
        try again.waitForPrompt("clear 1-5")
        try again.enter(":skip")
        try again.waitForWords("Still to come from them")
        #expect(try !isOpened(home))
        try friend.open()
        #expect(try friend.act(rating) == "200 {}")
        #expect(try friend.act(noAdvice) == "200 {}")
        try again.waitForWords("Enter ends the meeting")
        #expect(try isOpened(home))
    }

    @Test(
        "Is left sealed by Ctrl-C or Ctrl-D at any of its questions", arguments: ["\u{3}", "\u{4}"],
        ["rate 1-5", "clear 1-5", "keep", "stop"])
    func interrupted(key: String, question: String) throws {
        let home = try TestHome()
        let (terminal, friend) = try ended(home)
        #expect(try friend.act(rating) == "200 {}")
        #expect(try friend.act(noAdvice) == "200 {}")
        for (prompt, reply) in [("rate 1-5", "2"), ("clear 1-5", ":skip"), ("keep", "asking")] {
            if prompt == question { break }
            try terminal.waitForPrompt(prompt)
            try terminal.enter(reply)
        }
        try terminal.waitForPrompt(question)
        try terminal.type(key)
        try terminal.waitForWords("stays sealed")
        #expect(try terminal.finish() == 0)
        #expect(try !isOpened(home))
    }

    @Test("Asks again for a mark that was passed over, and keeps those that were given")
    func passedOver() throws {
        let home = try TestHome()
        let (terminal, _) = try ended(home)
        for (prompt, mark) in [("rate 1-5", "3"), ("clear 1-5", "4"), ("follow-ups 1-5", "5")] {
            try terminal.waitForPrompt(prompt)
            try terminal.enter(mark)
        }
        try terminal.waitForPrompt("time 1-5")
        try terminal.type("\r")
        try terminal.waitForWords(":skip leaves all of these out")
        try terminal.enter("2")
        try terminal.waitForPrompt("words")
        try terminal.type("\r")
        try terminal.waitForPrompt("keep")
        let review = try home.transcript().pair?.review
        #expect([review?.clearQuestions, review?.goodProbes, review?.letMeFinish] == [4, 5, 2])
    }

    @Test("Is asked again of a candidate whose terminal went away")
    func hungUp() throws {
        let home = try TestHome()
        let (terminal, _) = try ended(home)
        terminal.signal(SIGTERM)
        _ = try terminal.finish()
        let said = try home.events().filter {
            switch $0 {
            case .selfRated, .advised, .interviewerReviewed, .feedbackOpened: true
            default: false
            }
        }
        #expect(said.isEmpty)
        let again = try home.start(["pair", "--resume"], columns: 110, rows: 45)
        try again.waitForPrompt("rate 1-5")
    }

    @Test("Is opened without a friend who has left")
    func alone() throws {
        let home = try TestHome()
        let (terminal, friend) = try waiting(home)
        #expect(try friend.act(#"{"leave":{}}"#) == "200 {}")
        try terminal.waitForWords("Enter ends the meeting")
        #expect(try isOpened(home))
    }
}
