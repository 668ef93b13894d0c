import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Training on labelled stories")
struct StoryTrainerTests {
    private static let parts: [[String]] = [
        ["Last year I was a cook in a hotel.", "It was winter, and we were short of staff."],
        ["My task was to feed sixty guests.", "I was supposed to keep the costs low."],
        ["I wrote a plan and called the farm.", "Then I asked two friends, and I cut the menu."],
        ["In the end everybody praised the soup.", "As a result costs fell by 20 %."],
    ]

    private static func stories(_ count: Int) -> [LabelledStory] {
        (0..<count).map { number in
            LabelledStory(
                parts.enumerated().flatMap { label, ways in
                    [(label, ways[number % 2]), (label, ways[(number / 2) % 2])]
                } + [(parts.count, "Thank you for asking me.")])
        }
    }

    @Test("learning the same stories twice gives the same bytes")
    func twice() {
        let (one, two) = (
            StoryTrainer(Self.stories(12), parts: 4).train(), StoryTrainer(Self.stories(12), parts: 4).train()
        )
        #expect(one.section == two.section)
        #expect(!one.section.isEmpty)
        #expect(StoryTrainer(Self.stories(13), parts: 4).train().section != one.section)
    }

    @Test("what is told apart by its words is learnt, and told of with its quality")
    func quality() {
        let outcome = StoryTrainer(Self.stories(20), parts: 4).train()
        #expect(outcome.features > 20)
        #expect(outcome.accuracy > 0.95)
        #expect(outcome.presenceError < 0.05)
    }

    @Test("nothing to learn from gives a model that says nothing")
    func nothing() throws {
        let outcome = StoryTrainer([], parts: 4).train()
        #expect(outcome.features == 0)
        let folder = try TemporaryFolder()
        let path = try folder.write(
            StoryModelFile.bytes([("star", outcome.section)]), to: "stories.bin")
        let model = try #require(try StoryModels(contentsOf: path).model(of: StarFramework.framework))
        let evidence = model.evidence(SIMD8())
        for label in 1..<5 { #expect(abs(evidence[label] - evidence[0]) < 1e-6) }
    }
}
