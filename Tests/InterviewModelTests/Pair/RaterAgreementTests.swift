import InterviewModel
import Testing

@Suite("How far two raters agree")
struct RaterAgreementTests {
    private func agreement(_ first: [Int], _ second: [Int]) -> RaterAgreement {
        RaterAgreement(zip(first, second).map { (first: $0, second: $1) })
    }

    @Test("Two who always agree have a kappa of 1")
    func identity() {
        let marks = [1, 2, 3, 4, 5, 5, 4, 3, 2, 1]
        let agreement = agreement(marks, marks)
        #expect(agreement.kappa == 1)
        #expect(agreement.meanDifference == 0)
        #expect(agreement.count == 10)
    }

    /// By hand: five of ten marks differ by one level, so the mean square is 0.5. The squares of the differences of all
    /// hundred pairs add up to 370, so that chance gives 3.7: 1 - 0.5 / 3.7.
    @Test("A disagreement of one level costs what the formula says")
    func byHand() throws {
        let agreement = agreement([1, 2, 3, 4, 5, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 2, 3, 4, 5, 4])
        #expect(abs(try #require(agreement.kappa) - (1 - 0.5 / 3.7)) < 1e-12)
        #expect(abs(try #require(agreement.meanDifference) + 0.3) < 1e-12)
    }

    /// Raters 2 and 3 of the example data `anxiety` of R's package irr, for which `kappa2(..., "squared")` gives
    /// 0.2520325. Nobody gave a 5 there, so its 6 is the fifth level.
    @Test("A published example comes out as published")
    func published() throws {
        let second = [3, 5, 4, 5, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
        let third = [2, 1, 4, 4, 3, 2, 1, 5, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]
        #expect(abs(try #require(agreement(second, third).kappa) - 0.252_032_5) < 1e-6)
    }

    @Test("Who is first does not matter to kappa, and turns the difference round")
    func symmetry() throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let pairs = (0..<Int.random(in: 10...40, using: &random)).map { _ in
                (first: Int.random(in: 1...5, using: &random), second: Int.random(in: 1...5, using: &random))
            }
            let one = RaterAgreement(pairs)
            let other = RaterAgreement(pairs.map { (first: $0.second, second: $0.first) })
            #expect(abs((one.kappa ?? 9) - (other.kappa ?? 9)) < 1e-12)
            #expect(one.meanDifference.map { -$0 + 0 } == other.meanDifference.map { $0 + 0 })
            #expect((one.kappa ?? 0) <= 1)
        }
    }

    @Test("Below ten marks, and where all are the same, there is no kappa")
    func undefined() {
        let marks = [1, 2, 3, 4, 5, 1, 2, 3, 4]
        #expect(agreement(marks, marks).kappa == nil)
        #expect(agreement(marks + [5], marks + [5]).kappa == 1)
        let same = [Int](repeating: 3, count: 12)
        #expect(agreement(same, same).kappa == nil)
        #expect(agreement([], []).meanDifference == nil)
    }

    @Test("Who gives everything the same mark agrees with nobody beyond chance")
    func constant() {
        let agreement = agreement([Int](repeating: 4, count: 10), [1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
        #expect(abs(agreement.kappa ?? 9) < 1e-12)
    }

    @Test("Marks that are none are held to the scale")
    func held() {
        #expect(agreement([.min, .max], [1, 5]).meanDifference == 0)
    }

    @Test("The words say how far, or that there is no telling yet")
    func words() {
        let marks = [1, 2, 3, 4, 5, 5, 4, 3, 2, 1]
        #expect(
            agreement(marks, marks).sentence("Anna", "Hotseat")
                == "Anna and Hotseat agree almost wholly (weighted kappa 1.00, 10 marks).")
        #expect(
            agreement([1], [1]).sentence("Anna", "Ben")
                == "With 1 blind mark by both there is no telling yet how far Anna and Ben agree; that takes 10."
        )
        #expect(
            agreement(marks, Array(marks.reversed().map { 6 - $0 })).sentence("Anna", "Ben")
                .contains("hardly more than by chance (weighted kappa -"))
    }
}
