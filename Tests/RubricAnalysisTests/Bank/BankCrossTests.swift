import InterviewModel
import RubricAnalysis
import Testing

/// A good answer to one question is not one to another.
@Suite("The bank's questions against each other")
struct BankCrossTests {
    @Test("a strong answer to another question is rarely strong")
    func cross() throws {
        let analyser = Bank.analyser()
        var pairs = 0
        var strong = 0
        for question in Bank.questions {
            // Any story is a story: two behavioral questions differ in three tenths of the score only.
            for other in Bank.questions
            where other.id != question.id && (question.competency == nil || other.competency == nil) {
                pairs += 1
                if analyser.score(try #require(other.example(.strong)), question) >= 0.7 { strong += 1 }
            }
        }
        #expect(pairs > 3000)
        #expect(Double(strong) / Double(pairs) < 0.02, "\(strong) of \(pairs)")
    }

    @Test("a story asks nothing: it is no answer to \"What would you like to ask us?\"")
    func storyIsNoQuestion() throws {
        let analyser = Bank.analyser()
        let closing = try #require(Bank.question("questions-for-us"))
        for question in Bank.questions where question.competency != nil {
            let score = analyser.score(try #require(question.example(.strong)), closing)
            #expect(score < 0.4, "\(question.id) scores \(score)")
        }
    }
}
