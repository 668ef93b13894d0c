import InterviewModel
import RubricAnalysis
import Testing

/// The ways in which public scorers are known to fail, each over several questions.
@Suite("How scorers fail")
struct HowScorersFailTests {
    @Test("a strong answer is strong and a middling one is below it", arguments: TrialQuestion.all)
    func bands(_ trial: TrialQuestion) throws {
        let strong = try #require(Assessing.report(trial.strong, to: trial.question).score)
        let middling = try #require(Assessing.report(trial.middling, to: trial.question).score)
        #expect(strong >= 0.7)
        #expect(middling >= 0.4 && middling < 0.7)
    }

    @Test("a blank answer is not answered, and has no score", arguments: TrialQuestion.all)
    func blank(_ trial: TrialQuestion) {
        for text in ["", "  \n\t ", "...", "\u{0}", "\u{1F600}"] {
            let report = Assessing.report(text, to: trial.question)
            #expect(report.score == nil)
            #expect(report.scale == nil)
            #expect(report.findings.map(\.rule) == ["not-answered"])
        }
    }

    @Test("\"fine\" and gibberish earn nothing", arguments: TrialQuestion.all)
    func empty(_ trial: TrialQuestion) {
        for text in [
            "fine", "It is fine.", "asdf qwer zxcv uiop hjkl", "Lorem ipsum dolor sit amet consectetur.",
        ] {
            #expect(Assessing.report(text, to: trial.question).score == 0)
        }
    }

    @Test("the question said back earns nothing", arguments: TrialQuestion.all)
    func echo(_ trial: TrialQuestion) throws {
        let prompt = trial.question.prompt
        for text in [prompt, "Well, the question is: " + prompt, prompt + " " + prompt] {
            #expect(try #require(Assessing.report(text, to: trial.question).score) < 0.05)
        }
    }

    @Test("a list of keywords stays below a middling answer, and is told why", arguments: TrialQuestion.all)
    func salad(_ trial: TrialQuestion) throws {
        let middling = try #require(Assessing.report(trial.middling, to: trial.question).score)
        let lines = trial.salad.split(separator: ",").joined(separator: "\n")
        for text in [
            trial.salad, lines, trial.salad + ". " + trial.salad, trial.salad + ". I hope that this is it.",
        ] {
            let report = Assessing.report(text, to: trial.question)
            #expect(try #require(report.score) < min(0.4, middling))
            #expect(report.findings.contains { $0.rule == "keyword-list" })
        }
    }

    @Test("repeating and padding never raise the score", arguments: TrialQuestion.all)
    func padding(_ trial: TrialQuestion) throws {
        let pad =
            "That is a very good question and I am glad that you asked it. I hope this is clear to everyone."
        for text in [trial.strong, trial.middling, trial.salad, trial.denied, trial.question.prompt, "fine"] {
            let plain = try #require(Assessing.report(text, to: trial.question).score)
            let variants = [
                text + "\n" + text, text + "\n" + text + "\n" + text, text + "\n" + pad, pad + "\n" + text,
                pad + " " + pad + "\n" + text + "\n" + pad,
            ]
            for variant in variants {
                #expect(try #require(Assessing.report(variant, to: trial.question).score) <= plain)
            }
        }
    }

    @Test("what is denied earns nothing", arguments: TrialQuestion.all)
    func denied(_ trial: TrialQuestion) {
        #expect(Assessing.report(trial.denied, to: trial.question).score == 0)
    }

    @Test(
        "an honest \"I don't know, but\" is scored on what it says, and thanked for",
        arguments: TrialQuestion.all)
    func honest(_ trial: TrialQuestion) throws {
        let report = Assessing.report(trial.honest, to: trial.question)
        #expect(try #require(report.score) >= 0.3)
        #expect(report.findings.contains { $0.rule == "honest-doubt" && $0.points == 0 })
    }

    @Test("two runs give the same report, whatever came between", arguments: TrialQuestion.all)
    func same(_ trial: TrialQuestion) {
        let analyser = RubricAnalyser(frameworks: [StarFramework.framework], models: Bank.models)
        let answer = AnswerToAssess(kind: .technical, question: trial.question, text: trial.strong)
        let first = analyser.assess(answer)
        for other in TrialQuestion.all {
            _ = analyser.assess(AnswerToAssess(kind: .technical, question: other.question, text: other.salad))
        }
        #expect(analyser.assess(answer) == first)
        #expect(Assessing.report(trial.strong, to: trial.question) == first)
    }

    @Test("the points add up to the score", arguments: TrialQuestion.all)
    func sums(_ trial: TrialQuestion) throws {
        for text in [
            trial.strong, trial.middling, trial.salad, trial.denied, trial.honest, "Python has no threads.",
        ] {
            let report = Assessing.report(text, to: trial.question)
            let sum = report.findings.reduce(0) { $0 + $1.points }
            #expect(abs(sum - (try #require(report.score))) < 1e-9)
        }
    }
}
