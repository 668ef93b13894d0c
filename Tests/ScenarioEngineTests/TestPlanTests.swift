import Foundation
import InterviewModel
import ScenarioEngine
import ScenarioLibrary
import Testing

@Suite("Scenarios and their test plans")
struct TestPlanTests {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()
    /// Read once for all scenarios.
    static let library = try? Library.open([LibraryRoot(path: root, origin: .option)])
    static let scenarioIDs: [ScenarioID] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/Scenarios")) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.map { ScenarioID(rawValue: String($0.dropLast(5))) }
            .sorted()
    }()

    @Test("There are scenarios to test")
    func present() {
        #expect(Self.scenarioIDs.count >= 20)
    }

    @Test("Every scenario shipped does what the plan beside it says", arguments: scenarioIDs)
    func plan(id: ScenarioID) throws {
        let path = "\(Self.root)/Scenarios/\(id).testplan"
        let plan = try TestPlan(String(contentsOfFile: path, encoding: .utf8))
        let library = try #require(Self.library)
        let scenario = try #require(library.scenario(id))
        let agenda = try AgendaBuilder(
            questions: library.questions(), frameworks: library.frameworks(), challenges: library.challenges()
        ).agenda(for: scenario, seed: plan.seed)

        let (results, driver) = TestPlanRunner.run(
            plan, agenda: agenda, drawn: Self.drawn(in: agenda, of: scenario))
        if ProcessInfo.processInfo.environment["HOTSEAT_RECORD"] != nil {
            try plan.text(recording: results).write(toFile: path, atomically: true, encoding: .utf8)
        }
        let steps = plan.lines.compactMap { if case .step(let step) = $0 { step } else { nil } }
        for (step, result) in zip(steps, results) {
            #expect(step.expected == result, "\(path):\(step.line)")
        }
        #expect(try driver.resumed().state == driver.engine.state, "the journal replays to another state")
        #expect(results.last?.last?.hasPrefix("ended") == true, "the plan does not end the session")
    }

    @Test("The same seed draws the same questions, another one others", arguments: scenarioIDs)
    func seeds(id: ScenarioID) throws {
        let library = try #require(Self.library)
        let scenario = try #require(library.scenario(id))
        let builder = AgendaBuilder(
            questions: library.questions(), frameworks: library.frameworks(), challenges: library.challenges()
        )
        let first = try builder.agenda(for: scenario, seed: 1)
        #expect(try builder.agenda(for: scenario, seed: 1) == first)
        let others = try (2...9).map { try builder.agenda(for: scenario, seed: $0).rounds }
        #expect(scenario.rounds.allSatisfy { $0.pick == nil } || others.contains { $0 != first.rounds })
        let subjects = first.rounds.flatMap(\.items).map(\.subject)
        // Those around a task come with each task.
        let repeatable = scenario.rounds.map { ($0.before.count + $0.after.count) * $0.challenges.count }
            .reduce(0, +)
        #expect(Set(subjects).count >= subjects.count - repeatable)
    }

    private static func drawn(in agenda: Agenda, of scenario: Scenario) -> Set<AgendaPlace> {
        let fixed = scenario.fixedQuestions
        var places: Set<AgendaPlace> = []
        for (round, held) in agenda.rounds.enumerated() {
            for (item, asked) in held.items.enumerated() {
                if case .question(let id) = asked.subject, !fixed.contains(id) {
                    places.insert(AgendaPlace(round: round, item: item))
                }
            }
        }
        return places
    }
}
