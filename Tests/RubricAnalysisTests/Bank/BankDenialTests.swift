import InterviewModel
import RubricAnalysis
import Testing

/// What is denied, asked or left open is not said: over the questions that ask for knowledge.
@Suite("The bank against words that say the opposite")
struct BankDenialTests {
    /// For each required concept one plain way of saying it that scores by itself.
    private func sayings(_ question: Question, _ analyser: RubricAnalyser) -> [String] {
        question.concepts.filter(\.isRequired).compactMap { concept in
            concept.alternatives.lazy.compactMap { alternative -> String? in
                guard case .phrase(let source) = alternative else { return nil }
                let words = source.split(separator: " ").map {
                    $0.split(separator: "|").first.map(String.init) ?? ""
                }
                let saying = words.joined(separator: " ")
                let holdsNegation = [" not ", " no ", " never ", " without ", " nothing ", " cannot "]
                    .contains {
                        " \(saying) ".contains($0)
                    }
                guard !holdsNegation, analyser.score("We say that \(saying).", question) > 0 else {
                    return nil
                }
                return saying
            }.first
        }
    }

    @Test(
        "what is denied earns nothing, however it is denied",
        arguments: [
            "It is not true that", "I deny that", "It is false that", "It is wrong that", "I doubt that",
            "I do not think that", "It is a myth that",
        ])
    func denied(_ denial: String) throws {
        let analyser = Bank.analyser()
        var tried = 0
        var credited: [String] = []
        for id in Bank.knowledge {
            let question = try #require(Bank.question(id))
            for saying in sayings(question, analyser) {
                tried += 1
                if analyser.score("\(denial) \(saying).", question) > 0 {
                    credited.append("\(id): \(saying)")
                }
            }
        }
        #expect(tried > 100)
        // Single words that stand in two concepts, one of them about what is not so.
        #expect(credited.count * 20 <= tried, "\(credited)")
    }

    @Test("who denies a doubt says it", arguments: Bank.knowledge)
    func affirmed(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        for saying in sayings(question, analyser) {
            #expect(analyser.score("There is no doubt that \(saying).", question) > 0, "\(saying)")
        }
    }

    @Test("a strong answer put as questions is not even middling", arguments: Bank.knowledge)
    func asked(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let strong = try #require(question.example(.strong))
        let asked = strong.split(separator: ".").map { "Is it that \($0.drop { $0 == " " })?" }.joined(
            separator: " ")
        let score = Bank.analyser().score(asked, question)
        // A very long sentence is read in pieces, and only its last one ends with the question mark.
        #expect(score < 0.5, "\(score)")
    }

    @Test(
        "who does not know but says how to find out is above silence and thanked", arguments: Bank.knowledge)
    func honest(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        guard let middling = question.example(.middling) else { return }
        let text = "I don't know exactly, but I would say this. \(middling)"
        let report = analyser.assess(AnswerToAssess(kind: .technical, question: question, text: text))
        #expect(try #require(report.score) >= 0.35)
        #expect(report.findings.contains { $0.rule == "honest-doubt" })
        #expect(analyser.score("I don't know.", question) < 0.05)
    }
}
