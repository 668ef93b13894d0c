import InterviewModel
import RubricAnalysis
import Testing

@Suite("Delivery")
struct DeliveryTests {
    private func delivery(_ text: String) -> DeliveryReport {
        Assessing.against("anything", text).delivery
    }

    @Test("fillers are found, of several words too")
    func fillers() {
        #expect(abs(delivery("Um, I went, you know, there.").fillersPer100Words - 200.0 / 6) < 1e-9)
        #expect(abs(delivery("It was, like, um great and stuff.").fillersPer100Words - 300.0 / 7) < 1e-9)
    }

    @Test("ordinary uses of like, so, right, err and you know are none")
    func ordinary() {
        for text in [
            "I like this.", "It works like a queue, so it is right.", "To err is human.",
            "As you know the answer, go.",
            "Turn right.", "I mean the other one.",
        ] {
            #expect(delivery(text).fillersPer100Words == 0, "\(text)")
        }
    }

    @Test("hedges, persons, words and numbers are counted")
    func counts() {
        let report = delivery("I guess we maybe fixed three of my 40 thread-safe bugs; I'm sure it's ours.")
        #expect(report.words == 15)
        #expect(abs(report.hedgesPer100Words - 200.0 / 15) < 1e-9)
        #expect(report.firstPersonSingular == 3)
        #expect(report.firstPersonPlural == 2)
        #expect(report.numbers == 2)
    }

    @Test("how it is said never moves the score")
    func noPoints() {
        let model = "The cache keeps recent values."
        let plain = Assessing.against(model, "The cache keeps recent values.").score
        #expect(
            Assessing.against(model, "Um, the cache, you know, maybe keeps recent values, I guess.").score
                == plain)
    }
}
