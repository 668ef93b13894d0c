import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("A scenario written to a file")
struct ScenarioFileTests {
    @Test("reads as the same scenario, whatever its texts hold")
    func roundTrip() throws {
        let titles = [
            "Plain words", "a: b", "# not a comment", "yes", "null", "'quoted' \"twice\"", "tab\there",
            "- dash",
            "é ü 中文", "back\\slash", "ends with colon:", "{braces}", "100%", "line\nbreak", "\u{7}bell",
            "& * ! @",
        ]
        for title in titles {
            let scenario = Scenario(
                id: "short", title: title, summary: title, level: .senior, mode: .spoken,
                budget: .minutes(90),
                rounds: [
                    Round(
                        kind: .technical, title: title, budget: .seconds(90), questions: ["list-or-tuple"],
                        pick: Pick(topics: ["python"], levels: [.junior, .mid], count: 1), framework: "star",
                        timing: Timing(
                            think: .seconds(10), answer: .seconds(100), warnAt: [.seconds(60)], atLimit: .soft
                        ),
                        probes: ProbePolicy(max: 2, answer: .seconds(30))),
                    Round(
                        kind: .coding, title: "Code", challenges: ["add-up"], after: ["complexity"],
                        timing: Timing(answer: .minutes(10), grace: .seconds(5), maxExtensions: 0),
                        probes: ProbePolicy(max: 0)),
                    Round(
                        kind: .behavioral, title: "Stories",
                        pick: Pick(competencies: ["conflict"], count: 1), timing: Timing()),
                ])
            let text = ScenarioFile.text(
                scenario, remarks: ["A\nremark"], notes: ["list-or-tuple": "why\nso"])
            try TemporaryLibrary.with { library in
                try library.write(text, to: "Scenarios/short.yaml")
                let opened = try library.open()
                #expect(
                    opened.scenario("short") == scenario,
                    "\(title): \(opened.diagnostics.map(\.summary)) \(text)")
            }
        }
    }
}
