import Foundation
import InterviewModel
import RubricAnalysis

/// What `score` was asked to do.
struct ScoreRun {
    /// The file with the answer, or with the lines; standard input for nil and for `-`.
    var file: String?
    /// The question that was answered.
    var questionID: String?
    /// A file with a good answer.
    var reference: String?
    /// The kind of answer, where it is given.
    var kind: AnswerKind?
    /// How the answer was given, where that is said.
    var mode: AnswerMode?
    /// How long the answer took to say, in seconds.
    var seconds: Double?
    /// Whether the report is to be JSON.
    var json = false
    /// Whether lines are read and written.
    var jsonl = false
    /// The library that was named.
    var library: String?

    /// Scores the answer, or all of them.
    ///
    /// - Throws: `CommandFailure`.
    func run() throws {
        let library = try ScoringLibrary(self.library)
        if let questionID, library.question(QuestionID(rawValue: questionID)) == nil {
            throw library.unknown(questionID)
        }
        if jsonl { try filter(library) } else { try single(library) }
    }

    private func single(_ library: ScoringLibrary) throws {
        let answer = String(decoding: try bytes(of: file), as: UTF8.self)
        let good = try reference.map { String(decoding: try bytes(of: $0), as: UTF8.self) }
        let request = ScoreRequest(
            kind: kind, mode: mode, seconds: seconds, questionID: questionID, reference: good,
            answer: answer)
        do {
            let toAssess = try request.answerToAssess { library.question(QuestionID(rawValue: $0)) }
            let analyser = RubricAnalyser(
                models: library.models, delivery: library.delivery, framework: library.framework)
            Lasting.keep(analyser)
            let report = analyser.assess(toAssess)
            ModelNotice().tell(library.models.findingsSoFar())
            if json {
                var line = JSONLineWriter()
                ScoreReply.write(report, id: nil, framework: toAssess.framework, into: &line)
                StandardStreams.say(String(decoding: line.bytes, as: UTF8.self))
            } else {
                let framework = toAssess.framework ?? toAssess.question?.framework
                let probes = Probe.all(
                    for: toAssess.question, in: framework.flatMap(library.framework))
                StandardStreams.say(
                    VisibleText.of(ScoreText(report, answer: answer, probes: probes).rendered()))
            }
        } catch ScoreRequest.Fault.unreadable(let message, _) {
            throw CommandFailure(.usage, "the answer cannot be scored: \(message)")
        }
    }

    private func filter(_ library: ScoringLibrary) throws {
        let descriptor = try InputBytes.opened(file)
        let defaults = ScoreDefaults(kind: kind, mode: mode, questionID: questionID)
        let filter = ScoreFilter(library: library, defaults: defaults) {
            max(1, ProcessInfo.processInfo.activeProcessorCount)
        }
        let notice = ModelNotice()
        let outcome = filter.run(from: descriptor) { lines in
            notice.tell(library.models.findingsSoFar())
            return StandardStreams.write(lines)
        }
        if outcome.readError != 0 {
            let reason = SystemMessage.text(outcome.readError)
            throw CommandFailure(.failed, "the answers cannot be read to the end: \(reason)")
        }
        if outcome.faults > 0 { throw CommandFailure.silent(.findings) }
    }

    private func bytes(of path: String?) throws -> [UInt8] {
        try InputBytes.all(of: path, advice: "Give a single answer, or many as JSON Lines with --jsonl.")
    }
}
