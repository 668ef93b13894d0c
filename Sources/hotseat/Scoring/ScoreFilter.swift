import Foundation
import InterviewModel
import RubricAnalysis

/// `score --jsonl`: a line in, a line out, in order, on all cores, in constant memory.
struct ScoreFilter {
    /// What is known of questions and frameworks.
    let library: ScoringLibrary
    /// What a line leaves unsaid.
    let defaults: ScoreDefaults
    /// How many threads score; asked for only where there is work for more than one.
    let threads: () -> Int

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
        var reader = BatchReader(descriptor)
        let first = reader.batch()
        guard !reader.isAtEnd else {
            // A few lines are scored before another thread has even begun.
            let worker = ScoreWorker(library: library, defaults: defaults)
            Lasting.keep(worker)
            let scored = worker.score(first)
            if !scored.text.isEmpty { _ = write(scored.text) }
            return Outcome(faults: scored.faults, readError: reader.errorNumber)
        }
        let threads = threads()
        let work = OrderedWork<ScoreWorker.Batch, ScoreWorker.Scored>(limit: threads * 4)
        let reading = ReadOutcome()
        for _ in 0..<threads {
            start { [library, defaults] in
                let worker = ScoreWorker(library: library, defaults: defaults)
                work.work(worker.score)
            }
        }
        start { [reader] in
            var reader = reader
            var batch = first
            while !batch.lines.isEmpty {
                work.submit(batch)
                batch = reader.isAtEnd ? ScoreWorker.Batch() : reader.batch()
            }
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
