import Foundation
import InterviewModel

/// Scores an answer in a file again whenever it or the rubric is saved. It ends with Ctrl-C, or when nobody reads any
/// more.
struct TrialWatch {
    private static let look = 0.25

    /// The question.
    let name: TriedQuestion
    /// The file with the answer.
    let answerFile: String
    /// How it is told.
    let text: TrialText
    /// Told of model files that cannot be used.
    let notice = ModelNotice()

    /// Scores, and looks for changes for ever.
    ///
    /// - Throws: `CommandFailure` where the answer cannot be read, or the question does not exist, to begin with.
    func run() throws -> Never {
        // The files are watched before they are read: what is saved meanwhile is read again.
        var answerWatch = FileWatch(answerFile)
        var rubricWatch = FileWatch(try rubricPath())
        var answer = try read()
        var reading: TriedQuestion.Reading?
        var last: Double?
        do {
            let first = try name.read()
            reading = first
            say(text.question(first))
            last = tell(answer, first, earlier: nil)
        } catch {
            say(text.trouble(error))
        }
        while true {
            Thread.sleep(forTimeInterval: Self.look)
            if rubricWatch.hasChanged() {
                say(["", changed(rubricWatch.path ?? "")])
                do {
                    reading = try name.read()
                    last = tell(answer, reading, earlier: last)
                } catch {
                    say(text.trouble(error))
                }
            }
            if answerWatch.hasChanged() {
                say(["", changed(answerFile)])
                do {
                    answer = try read()
                    last = tell(answer, reading, earlier: last)
                } catch let failure as CommandFailure {
                    say(text.trouble(.missing(failure)))
                }
            }
        }
    }

    /// The file with the question, whether it can be read or not.
    private func rubricPath() throws -> String {
        do {
            return try name.read().path
        } catch .missing(let failure) {
            throw failure
        } catch .faulty(let diagnostics, let path) {
            guard let path else { throw ContentLookup.faulty(diagnostics) }
            return path
        }
    }

    private func changed(_ path: String) -> String {
        text.form.palette.dim("\(VisibleText.line(WorkingFolder.shortened(path))) has changed.")
    }

    /// Tells the score, where the question can be scored.
    ///
    /// - Returns: the score.
    private func tell(_ answer: String, _ reading: TriedQuestion.Reading?, earlier: Double?) -> Double? {
        guard let reading else { return earlier }
        let report = reading.report(on: answer)
        reading.tellOfModels(notice)
        say(text.score(report, answer: answer, reading, earlier: earlier))
        return report.score
    }

    private func read() throws -> String {
        let bytes = try InputBytes.all(of: answerFile, advice: "Name a file with a single answer.")
        return String(decoding: bytes, as: UTF8.self)
    }

    private func say(_ lines: [String]) { StandardStreams.say(lines.joined(separator: "\n")) }
}
