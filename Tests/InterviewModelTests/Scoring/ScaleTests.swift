import InterviewModel
import Testing

@Suite("Scores and their scales")
struct ScaleTests {
    @Test(
        "five levels of equal width",
        arguments: [(0, 1), (0.19, 1), (0.2, 2), (0.4, 3), (0.6, 4), (0.79, 4), (0.8, 5), (1, 5)])
    func levels(score: Double, level: Int) {
        #expect(RatingScale.level(of: score) == level)
    }

    @Test(
        "three bands, each beginning with its lower bound",
        arguments: [
            (0, ScoreBand.poor), (0.39, .poor), (0.4, .middling), (0.69, .middling), (0.7, .strong),
            (1, .strong),
        ])
    func bands(score: Double, band: ScoreBand) {
        #expect(ScoreBand(score: score) == band)
    }

    @Test("a quote is cut out by bytes, and nothing where it does not fit")
    func quotes() {
        #expect(Quote(start: 1, end: 3).text(in: "aéb") == "é")
        #expect(Quote(start: 3, end: 9).text(in: "aéb") == "")
        #expect(Quote(start: -1, end: 1).text(in: "aéb") == "")
    }
}
