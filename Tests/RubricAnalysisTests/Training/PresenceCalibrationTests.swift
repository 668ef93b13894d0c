import Foundation
import Testing

@testable import RubricAnalysis

@Suite("How sure to be of a part")
struct PresenceCalibrationTests {
    @Test(
        "a known curve is found again",
        arguments: [(offset: 0.0, slope: 1.0), (offset: -1.2, slope: 0.4), (offset: 2.0, slope: 1.8)])
    func recovered(truth: (offset: Double, slope: Double)) {
        let curve = PresenceCalibration(offset: truth.offset, slope: truth.slope)
        // Of a thousand sights at each place as many are there as the curve says: no chance in it.
        let sights: [PresenceCalibration.Sight] = stride(from: -4.0, through: 4, by: 0.5).flatMap { odds in
            let there = Int((curve.probability(logOdds: odds) * 1000).rounded())
            return (0..<1000).map { (odds, $0 < there) }
        }
        let found = PresenceCalibration(sights)
        #expect(abs(found.offset - truth.offset) < 0.02, "\(found)")
        #expect(abs(found.slope - truth.slope) < 0.02, "\(found)")
    }

    @Test("likelier sentences never make a part less present, whatever was seen")
    func rising() {
        let sights: [PresenceCalibration.Sight] = (0..<100).map { (Double($0) / 10 - 5, $0 < 50) }
        let found = PresenceCalibration(sights)
        #expect(found.slope > 0)
        #expect(found.probability(logOdds: 3) > found.probability(logOdds: -3))
    }

    @Test("nothing seen, all there or none there gives a curve all the same")
    func oneSided() {
        let none = PresenceCalibration([])
        #expect(none.offset == 0 && none.slope == 1)
        for isThere in [true, false] {
            let found = PresenceCalibration((0..<50).map { (Double($0 % 7) - 3, isThere) })
            #expect(found.offset.isFinite && found.slope.isFinite)
            #expect((found.probability(logOdds: 0) > 0.9) == isThere)
        }
    }
}
