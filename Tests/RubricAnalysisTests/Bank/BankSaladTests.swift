import InterviewModel
import RubricAnalysis
import Testing

/// A rubric read out is no answer, however its terms are joined.
@Suite("The bank against keyword salads")
struct BankSaladTests {
    @Test(
        "all ways of saying all concepts, however they are joined, stay below middling", arguments: Bank.ids)
    func everything(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        let salads = Salad.all(for: question, framework: Bank.framework(of: question))
        #expect(!salads.isEmpty)
        for salad in salads where salad.dressing != .oneWayEach {
            let score = analyser.score(salad.text, question)
            #expect(score < 0.4, "\(salad.name) scores \(score): \(salad.text.prefix(120))")
        }
    }

    @Test(
        "one way of saying each concept, in a bare list, stays below middling as well",
        arguments: Bank.ids)
    func oneEach(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        // Shuffled or in a sentence of its own such a list can be a short answer; it is left to its rubric.
        let bare = ["spaces", "commas", "lines", "and", "stops", "shuffled terms", "bullets"]
        for salad in Salad.all(for: question, framework: Bank.framework(of: question))
        where salad.dressing == .oneWayEach && bare.contains(salad.joint) {
            let score = analyser.score(salad.text, question)
            #expect(score < 0.4, "\(salad.name) scores \(score): \(salad.text)")
        }
    }

    @Test("the ways of saying one concept alone, listed, stay below middling", arguments: Bank.ids)
    func oneConcept(_ id: String) throws {
        var question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        let whole = question
        // In a sentence of its own a short list can be a short answer; listed as words it never is.
        let listed = ["spaces", "commas", "lines", "and", "stops", "bullets"]
        for concept in whole.concepts {
            question.concepts = [concept]
            for salad in Salad.all(for: question, framework: nil)
            where salad.dressing == .everyWay && listed.contains(salad.joint) {
                let score = analyser.score(salad.text, whole)
                #expect(score < 0.4, "\(concept.id), \(salad.name) scores \(score)")
            }
        }
    }

    @Test("words around a salad win nothing", arguments: Bank.ids)
    func padded(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        for salad in Salad.all(for: question, framework: Bank.framework(of: question))
        where salad.dressing == .everyWay {
            let padded = "\(Padding.before) \(salad.text)\n\(Padding.text)"
            #expect(analyser.score(padded, question) < 0.4, "\(salad.name)")
        }
    }

    @Test("a salad is told why it earns little", arguments: Bank.ids)
    func told(_ id: String) throws {
        let question = try #require(Bank.question(id))
        guard question.framework == nil else { return }
        let analyser = Bank.analyser()
        for salad in Salad.all(for: question, framework: nil) where salad.dressing == .everything {
            let report = analyser.assess(
                AnswerToAssess(kind: .technical, question: question, text: salad.text))
            guard let score = report.score, score > 0 else { continue }
            #expect(
                report.findings.contains { $0.rule == "keyword-list" && $0.points < 0 }, "\(salad.name)")
        }
    }
}
