import Foundation
import InterviewModel
import RubricAnalysis
import ScenarioLibrary

/// The questions that are shipped, with what a round would give them.
enum Bank {
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path),
            folder.pathComponents.count > 1
        {
            folder.deleteLastPathComponent()
        }
        return folder.path
    }()

    /// The shipped library; an empty one where it cannot be read, which the first test tells.
    static let library =
        (try? Library.open([LibraryRoot(path: root, origin: .option)])) ?? Library.empty

    /// All questions; those of a behavioral round have its framework.
    static let questions: [Question] = library.questions().map { question in
        var question = question
        if question.competency != nil, question.framework == nil { question.framework = "star" }
        return question
    }

    /// The names of all questions, as arguments of tests.
    static let ids = questions.map(\.id.rawValue)

    /// A question of the bank.
    static func question(_ id: String) -> Question? { questions.first { $0.id.rawValue == id } }

    /// The models that are shipped.
    static let models = AnalysisModels { [root + "/Rubrics/Models"] }

    static func analyser() -> RubricAnalyser {
        RubricAnalyser(frameworks: library.frameworks(), models: models)
    }

    static func framework(of question: Question) -> Framework? {
        question.framework.flatMap { library.framework($0) }
    }
}

extension RubricAnalyser {
    /// The score of an answer to a question of the bank; 0 where there is none.
    func score(_ text: String, _ question: Question) -> Double {
        let kind: AnswerKind = question.framework == nil ? .technical : .behavioral
        return assess(AnswerToAssess(kind: kind, question: question, text: text)).score ?? 0
    }
}

extension Question {
    /// The first example of a band.
    func example(_ band: ScoreBand) -> String? { examples.first { $0.band == band }?.answer }
}
