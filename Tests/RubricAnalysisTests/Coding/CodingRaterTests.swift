import Foundation
import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Rating a live-coding task")
struct CodingRaterTests {
    @Test("a task done well in every respect has a five on each scale", arguments: CodingScale.allCases)
    func full(_ scale: CodingScale) {
        #expect(CodingSample.points(CodingSample.full, scale) == 5)
    }

    @Test("a rating names its anchor, and its signs add up to its points")
    func traceable() throws {
        for evidence in Self.range {
            for rating in CodingRater().rate(evidence).ratings {
                guard let points = rating.points else {
                    #expect(rating.anchor == nil)
                    #expect(rating.reason?.isEmpty == false)
                    continue
                }
                #expect(rating.anchor == Scorecard.standard[rating.scale]?.anchor(points))
                #expect(rating.reason == nil)
                var (earned, possible, most) = (0, 0, 5)
                for evidence in rating.evidence {
                    switch evidence.effect {
                    case .sign(let points, let of):
                        #expect((0...of).contains(points))
                        earned += points
                        possible += of
                    case .atMost(let limit): most = min(most, limit)
                    case .remark: break
                    }
                }
                #expect(points == min(most, 1 + 4 * earned / possible))
            }
        }
    }

    @Test("the same evidence gives the same report")
    func same() {
        for evidence in Self.range { #expect(CodingRater().rate(evidence) == CodingRater().rate(evidence)) }
    }

    @Test("a report survives JSON and says which rater made it")
    func json() throws {
        let report = CodingRater().rate(CodingSample.full)
        #expect(report.engine == CodingRater.engine)
        let data = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(CodingReport.self, from: data) == report)
    }

    @Test("an own scorecard's words and order are used")
    func scorecard() {
        var card = Scorecard.standard
        card.scales.reverse()
        card.scales[0].anchors[4] = "Thorough."
        let report = CodingRater(card).rate(CodingSample.full)
        #expect(
            report.ratings.map(\.scale) == [.testing, .technicalCompetency, .problemSolving, .communication])
        #expect(report.ratings[0].anchor == "Thorough.")
    }

    @Test("what rests on words has them as a quote")
    func quotes() {
        let report = CodingRater().rate(CodingSample.full)
        func quote(_ scale: CodingScale, _ rule: String) -> String? {
            report.rating(scale)?.evidence.first { $0.rule == rule }?.quote
        }
        #expect(
            quote(.problemSolving, "cost-weighed")
                == "The simple way compares all pairs; a dict by sorted letters is one pass, O(n).")
        #expect(quote(.communication, "task-restated") == "So I get a list of words.")
        #expect(quote(.technicalCompetency, "cost-told") == "O(n) in time")
    }

    @Test("the course of the runs is told beside the points")
    func remark() {
        let evidence = CodingRater().rate(CodingSample.full).rating(.technicalCompetency)?.evidence
        let runs = evidence?.first { $0.rule == "runs" }
        #expect(runs?.effect == .remark)
        #expect(
            runs?.sentence
                == "first run after 6 min 10 s; 3 runs, 9 of 14 cases at first, all 14 cases at the end")
    }

    @Test("an empty solution has no points for the program, whatever was said")
    func empty() {
        for versions in [[], [CodingEvidence.Version(at: .zero, CodingSample.full.starter + "\n  # soon\n")]]
        {
            let evidence = CodingSample.with { $0.versions = versions }
            #expect(CodingSample.points(evidence, .technicalCompetency) == nil)
            #expect(CodingSample.points(evidence, .testing) == nil)
            #expect(CodingRater().rate(evidence).complexity == nil)
        }
        let silent = CodingSample.with {
            $0.versions = []
            $0.approach = nil
        }
        #expect(CodingSample.points(silent, .problemSolving) == nil)
    }

    @Test("a perfect program at once, without a word, is rated on what is there")
    func silent() {
        let evidence = CodingSample.with {
            $0.approach = CodingEvidence.Answer(" ")
            $0.complexity = CodingEvidence.Answer("")
            $0.edgeCases = CodingEvidence.Answer("")
            $0.thoughts = []
            $0.ownTests = []
            $0.runs = [
                CodingSample.run(
                    .all, CodingSample.verdict(14, of: 14, growth: CodingSample.growth(.linear)), at: 5)
            ]
        }
        let report = CodingRater().rate(evidence)
        #expect(report.rating(.communication)?.points == nil)
        #expect(report.rating(.communication)?.reason == "nothing was said before, during or after coding")
        #expect(report.rating(.technicalCompetency)?.points == 4)
        #expect(report.rating(.testing)?.points == 1)
    }

    @Test("what was not asked lowers nothing")
    func notAsked() {
        let evidence = CodingSample.with {
            $0.approach = nil
            $0.complexity = nil
            $0.edgeCases = nil
        }
        #expect(CodingSample.points(evidence, .communication) == nil)
        #expect(CodingSample.points(evidence, .problemSolving) == 5)
        #expect(CodingSample.points(evidence, .technicalCompetency) == 5)
        #expect(CodingSample.points(evidence, .testing) == 5)
    }

    @Test("a program that could never be run has no technical rating")
    func notRun() {
        let evidence = CodingSample.with { $0.runs = [CodingSample.run(.all, nil, at: 10)] }
        #expect(CodingSample.points(evidence, .technicalCompetency) == nil)
        #expect(CodingSample.points(evidence, .problemSolving) == 4)
        #expect(CodingSample.points(CodingSample.with { $0.runs = [] }, .problemSolving) == 3)
    }

    /// Evidence from nothing at all to everything.
    static let range: [CodingEvidence] =
        [CodingEvidence(challenge: "nothing"), CodingSample.full]
        + (0...14).map { passed in
            CodingSample.with {
                $0.runs = [CodingSample.run(.all, CodingSample.verdict(passed, of: 14), at: 9)]
                $0.hints = passed % 5
                if passed % 2 == 0 { $0.approach = nil }
                if passed % 3 == 0 { $0.thoughts = [] }
                if passed % 4 == 0 { $0.edgeCases = CodingEvidence.Answer("") }
            }
        }
}
