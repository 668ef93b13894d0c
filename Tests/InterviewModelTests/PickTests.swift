import InterviewModel
import Testing

@Suite("Picks")
struct PickTests {
    private let questions = [
        Question(id: "c", topic: "python", level: .mid, prompt: "C"),
        Question(id: "a", topic: "python", level: .junior, prompt: "A"),
        Question(id: "b", topic: "stories", level: .mid, competency: "conflict", prompt: "B"),
    ]

    @Test(
        "the kind of the round decides whether questions with a competency are drawn",
        arguments: [
            (RoundKind.opener, ["a", "b", "c"]), (.technical, ["a", "c"]), (.coding, ["a", "c"]),
            (.behavioral, ["b"]), (.closing, ["a", "c"]),
        ])
    func kinds(kind: RoundKind, ids: [String]) {
        let drawn = Pick(count: 1).candidates(in: kind, from: questions, excluding: [])
        #expect(drawn.map(\.id.rawValue) == ids)
    }

    @Test("topics, levels, competencies and what is excluded narrow it")
    func filters() {
        func ids(_ pick: Pick, excluding: Set<QuestionID> = []) -> [QuestionID] {
            pick.candidates(in: .opener, from: questions, excluding: excluding).map(\.id)
        }
        #expect(ids(Pick(topics: ["python"], levels: [.mid], count: 1)) == ["c"])
        #expect(ids(Pick(competencies: ["conflict"], count: 1)) == ["b"])
        #expect(ids(Pick(competencies: ["ownership"], count: 1)) == [])
        #expect(ids(Pick(count: 1), excluding: ["a", "b"]) == ["c"])
    }

    @Test("all that a scenario names is fixed, the questions after challenges too")
    func fixed() {
        let rounds = [
            Round(kind: .technical, title: "", questions: ["a"], timing: Timing()),
            Round(kind: .coding, title: "", challenges: ["x"], after: ["b"], timing: Timing()),
        ]
        let scenario = Scenario(
            id: "s", title: "", summary: "", level: .mid, mode: .typed, budget: nil, rounds: rounds)
        #expect(scenario.fixedQuestions == ["a", "b"])
    }
}
