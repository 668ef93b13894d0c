import InterviewModel
import RubricAnalysis

/// Scores lines; each thread has one of its own, so that no two wait for each other.
final class ScoreWorker {
    /// Some lines of input, in their order.
    struct Batch: Sendable {
        /// The lines.
        var lines: [LineReader.Line] = []
        /// Their bytes in all.
        var bytes = 0
    }

    /// What came of a batch.
    struct Scored: Sendable {
        /// A line of output for each line of input.
        let text: [UInt8]
        /// How many of them are errors.
        let faults: Int
    }

    private let library: ScoringLibrary
    private let defaults: ScoreDefaults
    // Not before there is something to score: a file of one line keeps the other threads from it.
    private lazy var analyser = RubricAnalyser(
        models: library.models, delivery: library.delivery, framework: library.framework)
    private var questions: [String: Question] = [:]
    private var json = JSONLineWriter()

    /// A worker that takes what lines leave unsaid from `defaults`.
    init(library: ScoringLibrary, defaults: ScoreDefaults) {
        self.library = library
        self.defaults = defaults
    }

    /// Scores a batch.
    func score(_ batch: Batch) -> Scored {
        var faults = 0
        for line in batch.lines {
            do throws(ScoreRequest.Fault) {
                if line.isCut { throw .unreadable("the line is longer than 64 MB", id: nil) }
                let request = try ScoreRequest.parse(line.bytes).filled(with: defaults)
                let answer = try request.answerToAssess(question)
                let report = analyser.assess(answer)
                ScoreReply.write(report, id: request.id, framework: answer.framework, into: &json)
            } catch {
                guard case .unreadable(let message, let id) = error else { continue }
                faults += 1
                ScoreReply.write(error: message, id: id, into: &json)
            }
            json.endLine()
        }
        return Scored(text: json.take(), faults: faults)
    }

    /// The question of an id; kept here, since the library is shared and looking there means waiting for a lock.
    private func question(_ id: String) -> Question? {
        if let known = questions[id] { return known }
        let found = library.question(QuestionID(rawValue: id))
        if let found { questions[id] = found }
        return found
    }
}
