import InterviewModel
import RubricAnalysis
import Testing

@Suite("Delivery")
struct DeliveryTests {
    private func delivery(_ text: String, spoken seconds: Double? = nil) -> DeliveryReport {
        RubricAnalyser(frameworks: [])
            .assess(
                AnswerToAssess(
                    kind: .technical, mode: seconds == nil ? .typed : .spoken, reference: "anything",
                    text: text, seconds: seconds)
            ).delivery
    }

    @Test("hedges, persons, words and numbers are counted")
    func counts() {
        let report = delivery("I guess we maybe fixed three of my 40 thread-safe bugs; I'm sure it's ours.")
        #expect(report.words == 15)
        #expect(abs(report.hedgesPer100Words - 200.0 / 15) < 1e-9)
        #expect(report.hedges.count == 2)
        #expect(report.firstPersonSingular == 3)
        #expect(report.firstPersonPlural == 2)
        #expect(report.numbers == 2)
    }

    @Test("pace is told of a spoken answer whose length is known, and held against 130 to 160")
    func pace() {
        let text = Array(repeating: "We moved the tables one by one.", count: 20).joined(separator: " ")
        let steady = delivery(text, spoken: 60)
        #expect(steady.wordsPerMinute == 140)
        #expect(steady.standing(.pace)?.standing == .within)
        #expect(delivery(text, spoken: 40).standing(.pace)?.standing == .above)
        #expect(delivery(text, spoken: 90).standing(.pace)?.standing == .below)
        #expect(delivery(text).wordsPerMinute == nil)
        for odd in [0, -3, Double.nan, .infinity] {
            #expect(delivery(text, spoken: odd).wordsPerMinute == nil)
        }
    }

    @Test("fillers are held against 1.3 in 100 words where somebody spoke, never in typed text")
    func judgedFillers() {
        let plain = Array(repeating: "We moved the tables one by one.", count: 14).joined(separator: " ")
        let full = plain + " Um, and that, you know, was it."
        #expect(delivery(full, spoken: 60).standing(.fillers)?.standing == .above)
        #expect(delivery(plain, spoken: 60).standing(.fillers)?.standing == .within)
        #expect(delivery(full).standing(.fillers) == nil)
        #expect(delivery(full).fillers.count == 2)
    }

    @Test(
        "a word of content or a row of small words said over and over is told, terms of the subject are not")
    func repetition() throws {
        let text = """
            I looked at the plan and then I read it. I quickly asked them and then I wrote to her. I quickly saw it \
            and then I rang. It was quickly done and then I left.
            """
        let repeated = try #require(delivery(text).repeated)
        #expect(repeated.quote.text(in: text) == "and then I")
        #expect(repeated.times == 4)
        let word =
            "Basically it is fast. Basically it is small. Basically I like it. Basically so. Basically."
        #expect(delivery(word).repeated?.times == 5)
        let question = Question(
            id: "lock", topic: "t", level: .mid, prompt: "What is a lock?",
            concepts: [Concept(id: "one", label: "one", alternatives: [.phrase("mutex holds one")])])
        let terms =
            "A lock is a mutex. A lock holds. The mutex lock waits. A lock frees. A mutex lock is a mutex. Mutex!"
        let analyser = RubricAnalyser(frameworks: [])
        #expect(
            analyser.assess(AnswerToAssess(kind: .technical, question: question, text: terms)).delivery
                .repeated == nil)
    }

    @Test("small words said twice in a row are false starts, and doubled words that are English are not")
    func falseStarts() {
        #expect(delivery("I I went and the the lock, it was it was late, they they left.").falseStarts == 4)
        for text in [
            "I had had enough.", "I know that that is so.", "It was very very late.", "What it is is a lock.",
            "Log in in the morning.", "I. I went.", "We went, we saw, we left.", "It was the, the big one.",
        ] {
            #expect(delivery(text).falseStarts == 0, "\(text)")
        }
    }

    @Test("sentences are measured whole, also those that are too long to be read at once")
    func sentences() {
        let long = Array(repeating: "and so we moved it", count: 30).joined(separator: " ")
        let text = "We had one table. \(long). It took one night. We slept."
        let report = delivery(text)
        #expect(report.longestSentence == 150)
        #expect(report.longSentences == 0.25)
        #expect(report.wordsPerSentence == 40)
        #expect(report.standing(.sentences)?.standing == .within)
        #expect(delivery("\(long). \(long). No.").standing(.sentences)?.standing == .above)
        #expect(delivery("\(long).").standing(.sentences) == nil)
    }

    @Test("variety does not fall as an answer grows longer, and falls where few words come again")
    func variety() throws {
        let text = try #require(Bank.question("difficult-technical-challenge")?.example(.strong))
        let once = try #require(delivery(text).variety)
        let thrice = try #require(delivery("\(text) \(text) \(text)").variety)
        #expect(abs(once - thrice) < 0.03)
        #expect(delivery(text).standing(.variety)?.standing == .within)
        let few = Array(repeating: "The thing does the thing to the thing and it is good.", count: 8)
            .joined(separator: " ")
        #expect(delivery(few).standing(.variety)?.standing == .below)
        #expect(delivery("Too short to say.").variety == nil)
    }

    @Test("one measure after another is the same as each alone")
    func fresh() {
        let analyser = RubricAnalyser(frameworks: [])
        let texts = Bank.questions.prefix(12).compactMap { $0.example(.strong) }
        func assess(_ text: String, _ analyser: RubricAnalyser) -> DeliveryReport {
            analyser.assess(AnswerToAssess(kind: .technical, reference: "anything", text: text)).delivery
        }
        #expect(!texts.isEmpty)
        for text in texts + texts.reversed() + ["um"] {
            #expect(assess(text, analyser) == assess(text, RubricAnalyser(frameworks: [])))
        }
    }
}
