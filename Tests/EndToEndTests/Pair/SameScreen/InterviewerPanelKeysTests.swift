import InterviewModel
import TerminalUI
import Testing

@testable import InterviewSession
@testable import hotseat

@Suite("A key on the interviewer's panel")
struct InterviewerPanelKeysTests {
    private var panel = InterviewerPanel()

    private mutating func press(
        _ keys: Key..., in stage: StageSection.Stage = .answering
    ) -> [InterviewerPanel.Effect] {
        keys.map { panel.take($0, .sample(stage), height: 24) }.filter { $0 != .none }
    }

    private mutating func type(_ text: String) -> [InterviewerPanel.Effect] {
        text.map { panel.take($0 == "\n" ? .enter : .character($0), .sample(), height: 24) }
            .filter { $0 != .none }
    }

    @Test("ticks the point under the cursor, unticks it, and leaves it to Hotseat")
    mutating func ticks() {
        #expect(
            press(.character(" "), .down, .character(" "), .character("a")) == [
                .act(.tick(place: PanelContent.place, target: .lock, isThere: false)),
                .act(.tick(place: PanelContent.place, target: .waiting, isThere: true)),
                .act(.tick(place: PanelContent.place, target: .waiting, isThere: nil)),
            ])
        #expect(press(.down, .character(" ")) == [])
        #expect(panel.remark != nil)
    }

    @Test("asks the probe under the cursor, or the one for a point")
    mutating func asks() {
        #expect(press(.enter) == [])
        #expect(panel.remark?.contains("no probe") == true)
        let probe = InterviewerPanel.Effect.act(
            .ask(target: .waiting, text: "What if a thread waits for the network?"))
        #expect(press(.down, .enter) == [probe])
        #expect(press(.down, .enter) == [probe])
        #expect(press(.down, .down, .enter) == [.act(.ask(target: .result, text: "What came of it?"))])
    }

    @Test(
        "does in the session what it stands for",
        arguments: [
            ("h", .hint), ("e", .extend), ("p", .pause), ("f", .finish), ("x", .takeBack),
        ] as [(Character, ConsoleAct)])
    mutating func acts(key: Character, act: ConsoleAct) {
        #expect(press(.character(key)) == [.act(act)])
    }

    @Test("goes on between answers alone, and passes over what is being answered when pressed twice")
    mutating func twice() {
        #expect(press(.character("n"), in: .choosing) == [.act(.next)])
        #expect(press(.character("n")) == [])
        #expect(panel.remark?.hasPrefix("f takes the answer") == true)
        #expect(press(.character("s"), .character("n"), .character("s")) == [])
        #expect(panel.remark?.hasPrefix("s again") == true)
        #expect(press(.character("s")) == [.act(.skip)])
        #expect(press(.character("s"), in: .choosing) == [.act(.skip)])
    }

    @Test("passes over no question that came between two presses")
    mutating func twiceOfOne() {
        #expect(press(.character("s")) == [])
        var next = PanelContent.sample()
        next.question?.exchange += 4
        #expect(panel.take(.character("s"), next, height: 24) == .none)
        #expect(panel.take(.character("s"), next, height: 24) == .act(.skip))
    }

    @Test("keeps what was written down of an answer as a note where something else is asked by then")
    mutating func heardLate() {
        #expect(type("t").isEmpty)
        var next = PanelContent.sample()
        next.question?.exchange += 4
        #expect(panel.take(.escape, next, height: 24) == .none)
        #expect(type("t").isEmpty)
        for key in [Key.character("!"), .enter] {
            #expect(panel.take(key, next, height: 24) == .none)
        }
        #expect(panel.remark?.contains("as a note") == true)
        #expect(
            panel.take(.escape, next, height: 24)
                == .act(
                    .note(
                        text: "Came too late: It is a lock in the interpreter.!\n", kind: .observation)))
        #expect(panel.mode == .watching)
    }

    @Test("lets the clock go on where it stands still, and says ready before the beginning")
    mutating func stages() {
        #expect(press(.character("p"), in: .paused) == [.act(.resume)])
        #expect(press(.enter, in: .lobby) == [.act(.ready)])
    }

    @Test("leads back to the candidate", arguments: [Key.switchKey, .escape, .interrupted])
    mutating func leaves(key: Key) {
        #expect(press(key) == [.leave])
    }

    @Test("is part of a text while one is written; what was heard counts line by line")
    mutating func heard() {
        #expect(
            type("tIt waits.\nno") == [.act(.heard(text: "It is a lock in the interpreter.It waits.\n"))])
        #expect(
            press(.escape) == [.act(.heard(text: "It is a lock in the interpreter.It waits.\nno"))])
        #expect(panel.mode == .watching)
    }

    @Test("saves notes and questions with Enter, drops them with Escape, and saves no blank ones")
    mutating func notes() {
        #expect(type("ocalm\n") == [.act(.note(text: "calm", kind: .observation))])
        #expect(type("Owhy\n") == [.act(.note(text: "why", kind: .opinion))])
        #expect(type("qHave you met it?\n") == [.act(.ask(target: nil, text: "Have you met it?"))])
        #expect(type("o  \n") == [])
        #expect(type("qnothing") == [])
        #expect(press(.escape) == [])
        #expect(panel.mode == .watching)
    }

    @Test("keeps what is being written when the interviewer goes to the other part and back")
    mutating func keeps() {
        _ = type("ohalf")
        #expect(press(.switchKey) == [.leave])
        #expect(type(" done\n") == [.act(.note(text: "half done", kind: .observation))])
    }

    @Test("writes advice in three parts, which are there again the next time")
    mutating func advice() {
        let advice = Advice(keep: "asking", stop: "", start: "pausing")
        #expect(type("wasking\n\npausing\n") == [.act(.advise(advice: advice))])
        #expect(type("w\n\n\n") == [.act(.advise(advice: advice))])
    }

    @Test("rates an answer: a number marks, Enter asks, y saves")
    mutating func rates() {
        let save = InterviewerPanel.Effect.act(
            .rate(
                place: AgendaPlace(round: 0, item: 1),
                ratings: [InterviewerRating(scale: .answer, points: 4)]))
        #expect(type("r4\ny") == [save])
        #expect(press(.escape) == [])
        #expect(panel.mode == .watching)
    }
}
