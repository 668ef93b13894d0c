import InterviewModel
import ScenarioEngine
import Testing

@Suite("The language of a program")
struct LanguageTests {
    @Test("is the first one offered, until another is chosen; each keeps its own versions")
    func choosing() throws {
        var driver = driver()
        driver.feed(.code("py one"), at: 1_000)
        driver.feed(.chooseLanguage("c"), at: 2_000)
        #expect(driver.engine.state.openTurn?.code?.text == "int main(void);\n")
        #expect(driver.engine.state.openTurn?.code?.version == 0)
        driver.feed(.code("c one"), at: 3_000)
        driver.feed(.run(.visible), at: 4_000)
        guard case .judge(let request) = driver.requests.last else {
            Issue.record("the program was not run")
            return
        }
        #expect(request.language == "c")
        #expect(request.version == 2)
        driver.feed(.restore(1), at: 5_000)
        #expect(driver.requests.last == .refuse(.noSuchVersion(last: 2)))
        driver.feed(.restore(nil), at: 6_000)
        #expect(driver.engine.state.openTurn?.code?.text == "int main(void);\n")
        driver.feed(.chooseLanguage("python"), at: 7_000)
        #expect(driver.engine.state.openTurn?.code?.text == "py one")
        #expect(driver.engine.state.openTurn?.code?.version == 1)
        driver.feed(.code("py two"), at: 8_000)
        #expect(driver.engine.state.openTurn?.code?.version == 4)
        #expect(try driver.resumed().state == driver.engine.state)
    }

    @Test("is refused where the task is not offered in it, or is in it already")
    func refused() {
        var driver = driver()
        driver.feed(.chooseLanguage("cobol"), at: 1_000)
        driver.feed(.chooseLanguage("python"), at: 2_000)
        #expect(
            driver.requests == [
                .refuse(.noSuchLanguage(offered: ["python", "c"])),
                .refuse(.sameLanguage("python", offered: ["python", "c"])),
            ])
    }

    @Test("of a late verdict is that of its version, whichever has been chosen since")
    func lateVerdict() {
        var driver = driver()
        driver.feed(.code("py one"), at: 1_000)
        driver.feed(.chooseLanguage("c"), at: 2_000)
        driver.feed(.judged(CodeRun(version: 1, scope: .all, verdict: Samples.verdict(.passed))), at: 3_000)
        #expect(driver.engine.state.openTurn?.code?.work.lastRun == nil)
        driver.feed(.chooseLanguage("python"), at: 4_000)
        #expect(driver.engine.state.openTurn?.code?.work.fullRun?.version == 1)
    }

    @Test("comes from the challenge: all it is offered in, with what there is to begin with")
    func agenda() throws {
        func item(_ languages: [LanguageID]) throws -> AgendaItem {
            let challenge = Challenge(
                id: "x", title: "", level: .junior, topics: [], statement: "Do.", entry: .program,
                languages: languages, starters: ["python": "p", "c": "c"])
            let scenario = Scenario(
                id: "s", title: "S", summary: "", level: .junior, mode: .typed, budget: nil,
                rounds: [Round(kind: .coding, title: "", challenges: ["x"], timing: Timing())])
            return try AgendaBuilder(questions: [], frameworks: [], challenges: [challenge])
                .agenda(for: scenario, seed: 1).rounds[0].items[0]
        }
        let both = try item(["c", "python"])
        #expect(both.starter == "c")
        #expect(both.offeredLanguages == ["c", "python"])
        #expect(both.starter(in: "python") == "p")
        #expect(both.starter(in: "swift") == nil)
        let python = try item(["python"])
        #expect(python.languages == nil)
        #expect(python.starters == nil)
        #expect(python.starter(in: "python") == "p")
    }

    private func driver() -> Driver {
        var task = Samples.challenge
        task.languages = ["python", "c"]
        task.starters = ["python": "pass\n", "c": "int main(void);\n"]
        return Driver(
            Samples.agenda([Samples.round(.coding, timing: Timing(answer: .minutes(5)), items: [task])]))
    }
}
