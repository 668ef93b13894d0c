import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The digest of a session")
struct SessionDigestTests {
    @Test(
        "the signal goes by the mean, a step down for many poor answers",
        arguments: [
            (0.85, [0.8, 0.9], 2, SessionDigest.Signal.strongYes), (0.8, [1, 1, 1, 0.2], 4, .yes),
            (0.75, [0.7, 0.8], 2, .yes), (0.72, [0.95, 0.95, 0.95, 0.03], 4, .mixed),
            (0.5, [0.5, 0.5], 2, .mixed),
            (0.45, [0.6, 0.3], 2, .no), (0.2, [0.2], 1, .no), (0.9, [0.9], 3, .tooLittle),
        ])
    func signal(mean: Double, scores: [Double], asked: Int, expected: SessionDigest.Signal) {
        #expect(SessionDigest.signal(mean: mean, scores: scores, asked: asked) == expected)
    }

    @Test("without a score there is too little to say")
    func nothingScored() {
        #expect(SessionDigest.signal(mean: nil, scores: [], asked: 3) == .tooLittle)
    }

    @Test("three steps are from three questions where there are as many")
    func steps() {
        let digest = SessionDigest(Transcript(events: SampleSession.events, session: SampleSession.id))
        #expect(digest.nextSteps.count <= 3)
        #expect(Set(digest.nextSteps.map(\.place)).count == digest.nextSteps.count)
        #expect(digest.strengths.count <= 3)
        #expect(digest.level == digest.score.map(RatingScale.level))
    }
}
