import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("More of what is good never lowers a rating")
struct CodingRaterOrderTests {
    /// The points on a scale for one evidence after another; those without points are left out.
    private static func points(_ scale: CodingScale, _ all: [CodingEvidence]) -> [Int] {
        all.compactMap { CodingSample.points($0, scale) }
    }

    private static func isRising(_ points: [Int]) -> Bool { points == points.sorted() }

    @Test(
        "more cases that pass, whatever was said of the cost",
        arguments: [
            "O(n)", "O(n^2)", "", "O(n * k)", "I do not know.",
        ])
    func cases(_ complexity: String) {
        for growth in [nil, CodingSample.growth(.linear), CodingSample.growth(.quadratic)] {
            let all = (0...14).map { passed in
                CodingSample.with {
                    $0.complexity = CodingEvidence.Answer(complexity)
                    $0.runs = [
                        CodingSample.run(.all, CodingSample.verdict(passed, of: 14, growth: growth), at: 9)
                    ]
                }
            }
            let technical = Self.points(.technicalCompetency, all)
            #expect(technical.count == 15)
            #expect(Self.isRising(technical), "\(technical)")
            #expect(technical.first == 1)
            #expect((technical.last ?? 0) >= 4)
            #expect(Self.isRising(Self.points(.problemSolving, all)))
        }
    }

    @Test(
        "the thresholds for cases are those that are documented",
        arguments: [
            (0, 0), (6, 0), (7, 1), (11, 1), (12, 2), (13, 2), (14, 3),
        ])
    func thresholds(_ passed: Int, _ points: Int) {
        #expect(TechnicalRating.points(for: (passed, 14)) == points)
    }

    @Test(
        "a hint never raises problem solving, and each of the first three costs", arguments: [0, 5, 10, 14])
    func hints(_ passed: Int) {
        let all = (0...6).map { hints in
            CodingSample.with {
                $0.hints = hints
                $0.runs = [CodingSample.run(.all, CodingSample.verdict(passed, of: 14), at: 9)]
            }
        }
        let points = Self.points(.problemSolving, all)
        #expect(points.count == 7)
        #expect(Self.isRising(points.reversed()))
        if passed == 14 { #expect(points == [5, 4, 3, 2, 2, 2, 2]) }
        let others = Set(all.map { CodingSample.points($0, .technicalCompetency) })
        #expect(others.count == 1)
    }

    @Test("each thing said raises communication by one")
    func communication() {
        let said = [
            CodingSample.with {
                $0.approach = Self.approach(restated: false, planned: false)
                $0.thoughts = [CodingSample.thoughts[0]]
                $0.complexity = CodingEvidence.Answer("")
                $0.edgeCases = CodingSample.answer("", missing: ["what-it-does"])
            },
            CodingSample.with {
                $0.approach = Self.approach(restated: true, planned: false)
                $0.thoughts = []
                $0.complexity = CodingEvidence.Answer("")
                $0.edgeCases = CodingSample.answer("", missing: ["what-it-does"])
            },
            CodingSample.with {
                $0.thoughts = []
                $0.complexity = CodingEvidence.Answer("")
                $0.edgeCases = CodingSample.answer("", missing: ["what-it-does"])
            },
            CodingSample.with { $0.thoughts = [] },
            CodingSample.full,
        ]
        #expect(Self.points(.communication, said) == [1, 2, 3, 4, 5])
    }

    @Test("each step of testing raises it by one")
    func testing() {
        func evidence(edges: Int, tests: Int, isRun: Bool) -> CodingEvidence {
            let ids = ["one", "two", "three", "four"]
            let text = "With one it returns nothing, with two and three and four it does the same as ever."
            let own = Array(CodingSample.ownTests.prefix(tests))
            return CodingSample.with {
                $0.edgeCases = CodingSample.answer(
                    text, said: ids.prefix(edges).map { ($0, $0) }, missing: Array(ids.dropFirst(edges)),
                    particular: Set(ids.map { ConceptID(rawValue: $0) }))
                $0.ownTests = own
                let before = isRun ? [CodingSample.run(.visible, CodingSample.verdict(2, of: 2), at: 4)] : []
                let last = CodingSample.run(.all, CodingSample.verdict(14, of: 14), at: 9)
                $0.runs = before + (tests > 0 ? [CodingSample.own(own)] : []) + [last]
            }
        }
        let steps = [
            evidence(edges: 1, tests: 0, isRun: false), evidence(edges: 2, tests: 0, isRun: false),
            evidence(edges: 2, tests: 0, isRun: true), evidence(edges: 3, tests: 1, isRun: true),
            evidence(edges: 4, tests: 2, isRun: false),
        ]
        #expect(Self.points(.testing, steps) == [1, 2, 3, 4, 5])
    }

    @Test("time that grows faster than it should costs a point of problem solving, not the program's")
    func slow() {
        let evidence = CodingSample.with {
            $0.runs = [
                CodingSample.run(
                    .all, CodingSample.verdict(14, of: 14, growth: CodingSample.growth(.quadratic)), at: 9)
            ]
            $0.complexity = CodingEvidence.Answer("It is quadratic, since I compare all pairs of words.")
        }
        #expect(CodingSample.points(evidence, .problemSolving) == 4)
        #expect(CodingSample.points(evidence, .technicalCompetency) == 5)
    }

    private static func approach(restated: Bool, planned: Bool) -> CodingEvidence.Answer {
        let text = "So I get a list of words, and I would see as I go along what to do."
        let parts = ["simple-idea", "better-idea-with-cost", "structure-by-name"]
        let rest = planned ? [] : parts
        return CodingSample.answer(
            text, said: (restated ? [("task-restated", "I get a list of words")] : []),
            missing: (restated ? [] : ["task-restated"]) + rest)
    }
}
