import InterviewModel
import RubricAnalysis
import Testing

/// Answers that say nothing, over every question that is shipped.
@Suite("The bank against empty answers")
struct BankEmptyAnswerTests {
    @Test("the library can be read, and every question has examples of all bands")
    func present() {
        #expect(Bank.questions.count >= 60)
        for question in Bank.questions {
            for band in ScoreBand.allCases { #expect(question.example(band) != nil, "\(question.id)") }
        }
    }

    @Test("every example scores in its band, and every model answer is strong", arguments: Bank.ids)
    func bands(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        for example in question.examples {
            let score = analyser.score(example.answer, question)
            #expect(ScoreBand(score: score) == example.band, "\(example.band) scores \(score)")
        }
        if let model = question.model {
            #expect(analyser.score(model, question) >= 0.7, "the model answer")
        }
    }

    @Test("a blank answer is not answered", arguments: Bank.ids)
    func blank(_ id: String) throws {
        let question = try #require(Bank.question(id))
        for text in ["", " \n", "..."] {
            let report = Bank.analyser().assess(
                AnswerToAssess(kind: .technical, question: question, text: text))
            #expect(report.score == nil)
            #expect(report.findings.map(\.rule) == ["not-answered"])
        }
    }

    @Test("\"fine\", \"I don't know\" and gibberish earn next to nothing", arguments: Bank.ids)
    func nothing(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        for text in [
            "fine", "It is fine.", "I don't know.", "No idea, sorry.", "yes", "asdf qwer zxcv uiop hjkl",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
            "blah blah blah blah blah blah blah blah",
        ] {
            let score = analyser.score(text, question)
            #expect(score < 0.05, "\(text) scores \(score)")
        }
    }

    @Test("the question said back, once or often, earns next to nothing", arguments: Bank.ids)
    func echo(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        let prompt = question.prompt
        for text in [
            prompt, "\(prompt) \(prompt) \(prompt)", "You ask: \(prompt)",
            "So the question is: \(prompt.lowercased())",
        ] {
            let score = analyser.score(text, question)
            #expect(score < 0.1, "\(text.prefix(60)) scores \(score)")
        }
    }

    @Test("padding alone earns next to nothing", arguments: Bank.ids)
    func padding(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let score = Bank.analyser().score(Padding.text, question)
        #expect(score < 0.15, "\(score)")
    }
}
