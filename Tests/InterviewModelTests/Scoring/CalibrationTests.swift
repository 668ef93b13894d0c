import InterviewModel
import Testing

@Suite("How ratings of one's own compare with the scores")
struct CalibrationTests {
    @Test(
        "the middle of a level is that level, and the ends are held",
        arguments: [(0.1, 1.0), (0.5, 3.0), (0.7, 4.0), (0.9, 5.0), (0, 1.0), (1, 5.0), (0.54, 3.2)])
    func position(score: Double, expected: Double) {
        #expect(abs(RatingScale.position(of: score) - expected) < 1e-9)
    }

    @Test("means and their difference are on the scale from 1 to 5")
    func means() throws {
        let pairs: [(selfRating: Int, score: Double)] = [
            (4, 0.54), (4, 0.54), (9, 0.9), (-1, 0.1), (3, .nan),
        ]
        let calibration = Calibration(pairs: pairs)
        #expect(calibration.count == 4)
        #expect(calibration.meanSelfRating == 3.5)
        // The scores are 3.2, 3.2, 5 and 1.
        #expect(abs(try #require(calibration.difference) - 0.4) < 1e-9)
    }

    @Test("says both means and what they come to, in the singular where there is one")
    func words() {
        #expect(
            Calibration(pairs: [(4, 0.54), (4, 0.54)]).sentence
                == "You rated yourself 4.0 on average; the scores say 3.2. You were kinder to yourself than the rubric."
        )
        #expect(
            Calibration(pairs: [(2, 0.54)]).sentence
                == "You rated yourself 2.0; the score says 3.2. You were harder on yourself than the rubric.")
        #expect(
            Calibration(pairs: [(3, 0.54)]).sentence?.hasSuffix("much as the rubric does.") == true)
        #expect(Calibration(pairs: []).sentence == nil)
        #expect(Calibration(pairs: []).agreementSentence == nil)
    }

    @Test("tells of the order only with eight answers or more, and says so below")
    func fewAnswers() {
        let pairs = (0..<7).map { (selfRating: 1 + $0 % 5, score: Double($0) / 10) }
        let few = Calibration(pairs: pairs)
        #expect(few.rankAgreement == nil)
        #expect(few.agreementSentence?.hasPrefix("With 7 rated answers there is no telling yet") == true)
    }

    @Test("the order agrees wholly, not at all, or in between; ties share their ranks")
    func order() throws {
        let scores = [0.05, 0.15, 0.3, 0.35, 0.5, 0.55, 0.7, 0.9]
        let ratings = [1, 1, 2, 2, 3, 3, 4, 5]
        let same = Calibration(pairs: zip(ratings, scores).map { ($0, $1) })
        // Reckoned apart: Pearson's correlation of the middle ranks.
        #expect(abs(try #require(same.rankAgreement) - 0.98198) < 1e-4)
        #expect(same.agreementSentence?.hasPrefix("You know your better answers from the others") == true)
        let reversed = Calibration(pairs: zip(ratings.reversed(), scores).map { ($0, $1) })
        #expect(try #require(reversed.rankAgreement) < -0.9)
        #expect(reversed.agreementSentence?.hasPrefix("You tend to rate your weaker answers higher") == true)
        let flat = Calibration(pairs: scores.map { (3, $0) })
        #expect(flat.rankAgreement == nil)
        #expect(flat.agreementSentence?.hasPrefix("All ratings or all scores are the same") == true)
    }
}
