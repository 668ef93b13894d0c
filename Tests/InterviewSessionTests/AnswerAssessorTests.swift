import InterviewModel
import RubricAnalysis
import InterviewSession
import Testing

@Suite("The scoring of a session's answers")
struct AnswerAssessorTests {
    private let framework = Framework(
        id: "two", title: "Two", summary: "",
        components: ["deed", "effect"].map { id in
            Component(
                id: id, title: id.rawValue, summary: "what there was", weight: 1, share: 0...1,
                cues: [Cue(.phrase(id.rawValue))], probe: "")
        })

    private var agenda: Agenda {
        Agenda(
            scenario: "s", title: "S", mode: .typed, seed: 1, budget: nil,
            rounds: [
                AgendaRound(
                    kind: .behavioral, title: "R", budget: nil, timing: Timing(), probes: ProbePolicy(),
                    items: [
                        AgendaItem(subject: .question("q"), prompt: "Tell me of it.", framework: "two")
                    ])
            ])
    }

    @Test("asks for what the challenge expects of a question about it, and only there")
    func expected() {
        let question = Question(
            id: "q", topic: "coding", level: .junior, prompt: "How would you begin?",
            concepts: [Concept(id: "plan", label: "a plan", alternatives: [.phrase("plan")])])
        let challenge = Challenge(
            id: "reverse", title: "", level: .junior, topics: [], statement: "", entry: .function("f"),
            expects: ["q": [Concept(id: "ends", label: "both ends", alternatives: [.phrase("ends")])]])
        let assessor = AnswerAssessor(
            questions: [question], frameworks: [], models: .none,
            challenge: { $0 == "reverse" ? challenge : nil })
        func concepts(about: ChallengeID?) -> [ConceptID] {
            var agenda = agenda
            agenda.rounds[0].kind = .coding
            agenda.rounds[0].items = [
                AgendaItem(subject: .question("q"), prompt: question.prompt, about: about)
            ]
            return assessor.assess(
                "My plan begins at the left.", at: AgendaPlace(round: 0, item: 0), in: agenda, corrections: []
            ).concepts.map(\.id)
        }
        #expect(concepts(about: "reverse") == ["plan", "ends"])
        #expect(concepts(about: "gone") == ["plan"])
        #expect(concepts(about: nil) == ["plan"])
    }

    @Test("goes by what the user said of the sentences")
    func corrections() {
        let assessor = AnswerAssessor(questions: [], frameworks: [framework], models: .none)
        let place = AgendaPlace(round: 0, item: 0)
        func labels(_ corrections: [SentenceCorrection]) -> [ComponentID?] {
            assessor.assess("The deed was done. It rained.", at: place, in: agenda, corrections: corrections)
                .sentences.map(\.label)
        }
        #expect(labels([]).first == "deed")
        let rain = SentenceCorrection(quote: Quote(start: 19, end: 29), component: "effect")
        #expect(labels([rain]) == ["deed", "effect"])
        #expect(
            labels([SentenceCorrection(quote: Quote(start: 0, end: 18), component: nil)]).first == .some(nil))
    }
}
