import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("The stated cost beside the measured one")
struct ComplexityRemarksTests {
    private static func comparison(
        _ text: String?, measured: GrowthReport?
    ) -> ComplexityComparison? {
        CodingRater().rate(
            CodingSample.with {
                $0.complexity = text.map { CodingEvidence.Answer($0) }
                $0.runs = [CodingSample.run(.all, CodingSample.verdict(14, of: 14, growth: measured), at: 9)]
            }
        ).complexity
    }

    @Test("where all agree there is nothing to remark")
    func agree() {
        let comparison = Self.comparison("It is linear.", measured: CodingSample.growth(.linear))
        #expect(comparison?.stated == .linear)
        #expect(comparison?.holds == true)
        #expect(comparison?.remarks == [])
    }

    @Test("what was said and what was measured differ")
    func differ() {
        let comparison = Self.comparison("Linear.", measured: CodingSample.growth(.quadratic, ratio: 4.1))
        #expect(comparison?.holds == false)
        #expect(
            comparison?.remarks == [
                "You said linear; it looks quadratic: 4.1 times the time for twice the number of words.",
                "It looks quadratic in the number of words; linear is possible.",
            ])
    }

    @Test("a class that the measurements leave open agrees")
    func open() {
        let growth = CodingSample.growth(.linear, alsoFits: [.linearithmic])
        #expect(Self.comparison("n log n", measured: growth)?.holds == true)
        #expect(
            Self.comparison("n log n", measured: growth)?.remarks == [
                "You said linearithmic (n log n), which the measurements leave open; linear fits them as well, and "
                    + "nothing shows the rest."
            ])
        #expect(
            Self.comparison("quadratic", measured: growth)?.remarks == [
                "You said quadratic; it looks linear or linearithmic (n log n): 2.0 times the time for twice the number of words."
            ])
    }

    @Test("without a measurement the expectation is all there is")
    func unmeasured() {
        #expect(Self.comparison("linear", measured: nil)?.remarks == [])
        #expect(
            Self.comparison("quadratic", measured: nil)?.remarks == [
                "You said quadratic; a good solution is linear. It was not measured."
            ])
        #expect(
            Self.comparison("constant time", measured: nil)?.remarks == [
                "You said constant; a good solution is linear, so that would be surprising. It was not measured."
            ])
    }

    @Test("what cannot be told is said, and held against nobody")
    func untold() {
        let comparison = Self.comparison("O(n * k log k)", measured: CodingSample.growth(.linear))
        #expect(comparison?.stated == nil)
        #expect(comparison?.holds == nil)
        #expect(comparison?.remarks.count == 1)
        #expect(comparison?.remarks.first?.contains("O(n * k log k)") == true)
        let several = Self.comparison("O(n), O(1), O(n^2)", measured: CodingSample.growth(.linear))
        #expect(several?.stated == nil)
        #expect(several?.quote == nil)
        #expect(
            several?.remarks == ["Your answer names several costs and does not say which is the program's."])
        #expect(
            Self.comparison("Fast.", measured: CodingSample.growth(.linear))?.remarks == [
                "Your answer names no class for the time, such as O(n log n)."
            ])
        #expect(
            Self.comparison(" ", measured: nil)?.remarks == ["You said nothing of the time it takes."])
    }

    @Test("where nothing was asked the measurement is told, and nothing where there is none")
    func unasked() {
        #expect(Self.comparison(nil, measured: nil) == nil)
        let comparison = Self.comparison(nil, measured: CodingSample.growth(.cubic))
        #expect(comparison?.remarks == ["It looks cubic in the number of words; linear is possible."])
    }
}
