import InterviewModel
import RubricAnalysis
import Testing

/// Words without sense: over every question that is shipped.
@Suite("The bank against nonsense")
struct BankNonsenseTests {
    @Test("real words of other questions in random order earn little")
    func strayWords() throws {
        let analyser = Bank.analyser()
        var credited: [String] = []
        for question in Bank.questions {
            var random = FixedRandom(seed: 11)
            let others = Bank.questions.filter { $0.topic != question.topic }.compactMap {
                $0.example(.strong)
            }
            let words = others.flatMap { $0.split(separator: " ") }.shuffled(using: &random).prefix(120)
            if analyser.score(words.joined(separator: " "), question) >= 0.4 {
                credited.append(question.id.rawValue)
            }
        }
        // A question that asks for an opinion is met by nearly any word.
        #expect(credited.count * 20 <= Bank.questions.count, "\(credited)")
    }

    @Test("the words of a strong answer in random order are hardly ever middling")
    func shuffled() throws {
        let analyser = Bank.analyser()
        var tried = 0
        var credited: [String] = []
        for question in Bank.questions {
            let strong = try #require(question.example(.strong))
            for seed in 1...5 {
                var random = FixedRandom(seed: UInt64(seed))
                let words = strong.split { " .,;:".contains($0) }.shuffled(using: &random)
                tried += 1
                if analyser.score(words.joined(separator: " "), question) >= 0.4 {
                    credited.append(question.id.rawValue)
                }
            }
        }
        // Chance puts a few of them in an order that English could have.
        #expect(credited.count * 5 < tried, "\(credited.count) of \(tried): \(Set(credited).sorted())")
    }

    @Test(
        "words that only begin like the right ones earn nothing: \"log\" is not \"logo\"", arguments: Bank.ids
    )
    func longerWords(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let strong = try #require(question.example(.strong))
        let longer = strong.split(separator: " ").map { word in
            word.count > 2 && word.allSatisfy(\.isLetter) ? "\(word)oqu" : "xq"
        }.joined(separator: " ")
        let score = Bank.analyser().score(longer, question)
        #expect(score < 0.05, "\(score)")
    }

    @Test("the headings of a story with nothing behind them earn next to nothing", arguments: Bank.stories)
    func labels(_ id: String) throws {
        let question = try #require(Bank.question(id))
        for text in [
            "Situation: Task: Action: Result:", "Situation:\nTask:\nAction:\nResult:\n",
            "Situation: work. Task: a task. Action: I acted. Result: good.",
            "Situation: there was one. Task: my task was it. Action: I did it. Result: as a result it was done.",
        ] {
            let score = Bank.analyser().score(text, question)
            #expect(score < 0.2, "\(text) scores \(score)")
        }
    }

    @Test("cue words without a story earn little", arguments: Bank.stories)
    func cues(_ id: String) throws {
        let question = try #require(Bank.question(id))
        for text in [
            "Last year. My task was. I decided to. As a result.",
            "Last year at work. I was responsible for. First I, then I, finally I. In the end, as a result.",
            "When I was working at, it was my job to, so I decided to, and as a result of this, in the end.",
        ] {
            let score = Bank.analyser().score(text, question)
            #expect(score < 0.4, "\(text) scores \(score)")
        }
    }
}

extension Bank {
    /// The names of the questions that ask for a story.
    static let stories = questions.filter { $0.competency != nil }.map(\.id.rawValue)
    /// The names of the questions that ask for knowledge.
    static let knowledge = questions.filter {
        $0.framework == nil && !["questions-for-us", "what-would-you-ask-the-team"].contains($0.id)
    }.map(
        \.id.rawValue)
}
