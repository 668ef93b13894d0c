import Foundation
import InterviewModel
import RubricAnalysis

/// `score --jsonl`: a line in, a line out, in order, on all cores, in constant memory.
struct ScoreFilter {
    /// What is known of questions and frameworks.
    let library: ScoringLibrary
    /// What a line leaves unsaid.
    let defaults: ScoreDefaults
    /// How many threads score.
    let threads: Int

    /// Lines that travel together; enough that handing over costs nothing.
    private static let batchLines = 64
    private static let batchBytes = 1 << 18

    private struct Batch: Sendable {
        var lines: [LineReader.Line] = []
        var bytes = 0
    }

    private struct Scored: Sendable {
        var text: [UInt8] = []
        var faults = 0
    }

    /// How a run went.
    struct Outcome {
        /// Lines that got an error in place of a report.
        let faults: Int
        /// The error number of a read that failed; 0 for none.
        let readError: Int32
    }

    /// Runs to the end of the input.
    ///
    /// - Parameter write: takes the output in order; returns false where nobody reads it any more.
    func run(from descriptor: Int32, write: ([UInt8]) -> Bool) -> Outcome {
        let work = OrderedWork<Batch, Scored>(limit: threads * 4)
        let reading = ReadOutcome()
        for _ in 0..<threads {
            start { [library, defaults] in
                let analyser = RubricAnalyser(
                    frameworks: library.frameworks, delivery: library.delivery)
                work.work { Self.score($0, library, defaults, analyser) }
            }
        }
        start {
            var reader = LineReader(descriptor)
            var batch = Batch()
            while let line = reader.line() {
                if line.bytes.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }), !line.isCut { continue }
                batch.bytes += line.bytes.count
                batch.lines.append(line)
                if batch.lines.count >= Self.batchLines || batch.bytes >= Self.batchBytes {
                    work.submit(batch)
                    batch = Batch()
                }
            }
            if !batch.lines.isEmpty { work.submit(batch) }
            reading.set(reader.errorNumber)
            work.close()
        }
        var faults = 0
        var isRead = true
        while let scored = work.next() {
            faults += scored.faults
            if isRead { isRead = write(scored.text) }
            if !isRead { break }
        }
        return Outcome(faults: faults, readError: reading.value)
    }

    private func start(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        // A regular expression on a long answer needs more than the half megabyte of a secondary thread.
        thread.stackSize = 8 << 20
        thread.start()
    }

    private static func score(
        _ batch: Batch, _ library: ScoringLibrary, _ defaults: ScoreDefaults, _ analyser: RubricAnalyser
    ) -> Scored {
        var scored = Scored()
        for line in batch.lines {
            do throws(ScoreRequest.Fault) {
                if line.isCut { throw .unreadable("the line is longer than 64 MB", id: nil) }
                let request = try ScoreRequest.parse(line.bytes[...]).filled(with: defaults)
                let answer = try request.answerToAssess(library)
                let report = analyser.assess(answer)
                scored.text += ScoreReply.line(report, id: request.id, framework: answer.framework)
            } catch {
                guard case .unreadable(let message, let id) = error else { continue }
                scored.faults += 1
                scored.text += ScoreReply.error(message, id: id)
            }
            scored.text.append(10)
        }
        return scored
    }
}

/// What the options say for every line that does not say it itself.
struct ScoreDefaults: Sendable {
    /// The kind of answer.
    var kind: AnswerKind?
    /// Typed or spoken.
    var mode: AnswerMode?
    /// The question.
    var questionID: String?
}

extension ScoreRequest {
    /// The same request with the options filled in where the line is silent.
    func filled(with defaults: ScoreDefaults) -> ScoreRequest {
        var request = self
        request.kind = kind ?? defaults.kind
        request.mode = mode ?? defaults.mode
        request.questionID = questionID ?? defaults.questionID
        return request
    }
}

/// How the reading thread ended.
private final class ReadOutcome: @unchecked Sendable {
    // Safe: both accesses hold the lock.
    private let lock = NSLock()
    private var errorNumber: Int32 = 0

    var value: Int32 { lock.withLock { errorNumber } }

    func set(_ number: Int32) {
        lock.withLock { errorNumber = number }
    }
}
