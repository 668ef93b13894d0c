import InterviewModel
import RubricAnalysis
import Testing

@Suite("Particulars and vague words")
struct SpecificityRuleTests {
    private static let vague = Story(
        situation: "Last year I was working at a company when some stuff began to fail.",
        task: "My task was to find the cause of these things.",
        action:
            "First I compared a lot of things, then I wrote some stuff, and I asked various people to check it.",
        result: "As a result things got a lot better for the company.")

    @Test("vague words without a single particular cost some of the Action, and one of them is named")
    func fires() throws {
        let finding = try #require(Self.vague.findings("vague-words").first)
        #expect(abs(-finding.points - Self.vague.report.earned("Action") * 0.15) < 0.0011)
        #expect(finding.message.contains("\"stuff\""))
        #expect(finding.quote != nil)
    }

    @Test("one particular makes it a remark, and as many as vague words nothing at all")
    func remark() throws {
        var story = Self.vague
        story.task = "My task was to find the cause of these things before March."
        let finding = try #require(story.findings("vague-words").first)
        #expect(finding.points == 0)
        #expect(Story().findings("vague-words") == [])
    }

    @Test("a long story without any particular is told to name one, for no points")
    func none() throws {
        let story = Story(
            situation:
                "Last year I was working as a developer at a bank when our nightly import began to fail every week.",
            task: "My task was to find the cause before the next audit and to mend it for good.",
            action:
                "First I compared the logs of many nights, then I wrote a small script that replayed a file.",
            result:
                "As a result the import has run without a failure since, and the auditors praised it warmly.")
        let finding = try #require(story.findings("no-particulars").first)
        #expect(finding.points == 0)
        #expect(Story().findings("no-particulars") == [])
    }

    @Test("vague or specific words around the story change nothing")
    func outside() throws {
        let plain = try #require(Self.vague.report.score)
        for pad in ["Well, Kafka and Redis, yes.", "Hello from 42!"] {
            #expect(try #require(Assessing.story(Self.vague.text + " " + pad).score) <= plain)
        }
    }
}
