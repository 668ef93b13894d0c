import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// Following a plan of practice, as a person does.
@Suite struct PlanTests {
    @Test("A plan is begun, its sessions are held one after the other, and the bars fill")
    func wholePlan() throws {
        let home = try TestHome()
        let begun = try home.run(["plan", "start", "two-sessions"], input: Data())
        #expect(begun.status == 0)
        #expect(begun.output.contains("0 of 2 sessions"))

        let first = try home.start(["plan"])
        try first.waitForWords("Day 1 of 2: Words")
        try first.waitForWords("Enter starts Words (words); q leaves.")
        try first.waitForPrompt("start")
        try first.type("\r")
        for _ in 0..<3 {
            try first.waitForPrompt("answer")
            try first.enter("a row of boxes")
            try first.enter(":done")
        }
        try first.waitForPrompt("rate 1-5")
        try first.enter(":skip")
        #expect(try first.finish(patience: patience) == 0)
        #expect(try home.transcript().ending == .completed)

        let menu = try home.start([])
        try menu.waitForWords("2 Day 2 of your plan: One about lists, 1 question")
        try menu.waitForPrompt("choose")
        try menu.enter("2")
        try menu.waitForWords("What is a list?")
        try menu.waitForPrompt("answer")
        try menu.enter("a row of boxes")
        try menu.enter(":done")
        try menu.waitForPrompt("rate 1-5")
        try menu.enter("3")
        try menu.waitForPrompt("choose")
        menu.forget()
        try menu.enter("9")
        try menu.waitForWords("Type one of the numbers, or q.")
        try menu.waitForPrompt("choose")
        #expect(!menu.screen.text.contains("of your plan"))
        try menu.enter("q")
        #expect(try menu.finish(patience: patience) == 0)
        #expect(try home.store.sessions().contains { $0.scenario == "two-sessions-day-2-1" })

        let over = try home.run(["plan"], input: Data())
        #expect(over.output.contains("2 of 2 sessions"))
        #expect(over.output.contains("Every session of this plan is done."))
    }

    @Test("A session that was broken off is not done, and is offered again")
    func brokenOff() throws {
        let home = try TestHome()
        _ = try home.run(["plan", "start", "two-sessions"], input: Data())
        let terminal = try home.start(["plan", "today", "--start"])
        try terminal.waitForPrompt("answer")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
        let after = try home.run(["plan"], input: Data())
        #expect(after.output.contains("0 of 2 sessions"))
        let left = try home.start(["plan"])
        try left.waitForPrompt("start")
        try left.enter("q")
        #expect(try left.finish(patience: patience) == 0)
        #expect(try home.store.ids().count == 1)
    }

    @Test("A plan file that is damaged, or names a plan that is gone, is told with the next step")
    func damaged() throws {
        let home = try TestHome()
        _ = try home.run(["plan", "start", "two-sessions"], input: Data())
        try Data("{".utf8).write(to: URL(filePath: home.store.planPath))
        let damaged = try home.run(["plan"], input: Data())
        #expect(damaged.status == 2)
        #expect(damaged.errors.contains("plan.json says nothing that can be understood"))
        #expect(damaged.errors.contains("hotseat plan start ID"))
        try home.store.follow(StartedPlan(plan: "gone", began: 0))
        let gone = try home.run(["plan"], input: Data())
        #expect(gone.status == 64)
        #expect(gone.errors.contains("there is no plan `gone`"))
        let menu = try home.start([])
        try menu.waitForPrompt("choose")
        try menu.enter("q")
        #expect(try menu.finish(patience: patience) == 0)
    }

    @Test("--json tells the next session for scripts")
    func json() throws {
        let home = try TestHome()
        _ = try home.run(["plan", "start", "two-sessions"], input: Data())
        let outcome = try home.run(["plan", "today", "--json"], input: Data())
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["scenario"] as? String == "words")
        #expect(object["sessions"] as? Int == 2)
        #expect((object["next"] as? [String: Int]) == ["day": 0, "session": 0])
    }
}
