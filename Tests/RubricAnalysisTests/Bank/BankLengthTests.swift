import InterviewModel
import RubricAnalysis
import Testing

/// Longer is not better: answers of one length and of different worth, over every question that is shipped.
@Suite("The bank against length")
struct BankLengthTests {
    private static let boilerplate = [
        "As we all know, there are many sides to it.", "It is what it is, and that says a lot.",
        "I could go on about it until tomorrow.", "Um, you know, well, er, hmm.",
        "One could talk about this for hours.",
        "There is more to it than meets the eye.", "It goes without saying that this is very important.",
        "Where was I, yes, exactly.", "Anyway, there it is.", "That is about it from my side.",
    ]
    private static let luckyBoilerplate = [
        "In today's fast-moving world this matters more than ever.",
        "At the end of the day it all comes together.",
        "To put it in a nutshell, one has to see the big picture.", "To cut a long story short, it depends.",
        "Best practices and synergies are key to this.", "Let me think about that for a moment.",
        "Um, you know, like, I mean, sort of.", "That is a topic on which whole books have been filled.",
    ]

    private func boilerplate(words: Int) -> String {
        var text: [String] = []
        var count = 0
        var index = 0
        while count < words {
            let sentence = Self.boilerplate[index % Self.boilerplate.count]
            text.append(sentence)
            count += sentence.split(separator: " ").count
            index += 1
        }
        return text.joined(separator: " ")
    }

    @Test(
        "a middling answer filled up to twice the length of a strong one stays below it", arguments: Bank.ids)
    func filled(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        let strong = try #require(question.example(.strong))
        let length = strong.split(separator: " ").count * 2
        for band in [ScoreBand.middling, .poor] {
            let short = try #require(question.example(band))
            let filling = boilerplate(words: length - short.split(separator: " ").count)
            for text in ["\(short) \(filling)", "\(filling) \(short)"] {
                let score = analyser.score(text, question)
                #expect(score < analyser.score(strong, question), "\(band) scores \(score)")
                #expect(score <= analyser.score(short, question) + 0.001, "\(band) rises to \(score)")
            }
        }
    }

    @Test("boilerplate and fillers alone earn next to nothing at any length", arguments: Bank.ids)
    func empty(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        for words in [10, 70, 400] {
            let score = analyser.score(boilerplate(words: words), question)
            #expect(score < 0.15, "\(words) words score \(score)")
        }
    }

    @Test("no set phrase wins anything by a word that it shares with a rubric")
    func luckyPhrases() {
        let analyser = Bank.analyser()
        withKnownIssue(
            "one-word concepts and everyday cues are met by set phrases: \"practices\", \"sort of\""
        ) {
            for question in Bank.questions {
                for phrase in Self.luckyBoilerplate {
                    #expect(analyser.score(phrase, question) < 0.05, "\(question.id): \(phrase)")
                }
            }
        }
    }

    @Test("the first half of a strong answer beats a poor one of any length", arguments: Bank.ids)
    func half(_ id: String) throws {
        let question = try #require(Bank.question(id))
        let analyser = Bank.analyser()
        let sentences = try #require(question.example(.strong)).split(separator: ".")
        // The question mark is the end of a sentence there.
        guard sentences.count > 2 else { return }
        let half = sentences.prefix((sentences.count + 1) / 2).joined(separator: ".") + "."
        let poor = try #require(question.example(.poor))
        #expect(analyser.score(half, question) > analyser.score(poor, question))
    }
}
