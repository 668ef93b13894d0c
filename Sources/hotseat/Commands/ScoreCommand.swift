public import ArgumentParser
import Foundation
public import InterviewModel
public import RubricAnalysis

/// Scores an answer, or a stream of them.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score an answer and say why.",
        discussion: """
            Reads the answer from FILE or standard input. With --jsonl it is a filter: one JSON object a line in, \
            one out, in the same order; a line that cannot be read gets an error in its place and the exit \
            status is 1.
            """)

    @Argument(help: "The file with the answer; standard input where there is none, or for -.")
    var file: String?

    @Option(name: .customLong("question"), help: "The id of the question that was answered.")
    var questionID: String?

    @Option(help: "A file with a good answer, where the question is not in the library.")
    var reference: String?

    @Option(help: "What kind of answer it is; by default what the question asks for.")
    var kind: AnswerKind?

    @Option(help: "How the answer was given.")
    var mode: AnswerMode?

    @Option(help: "How many seconds a spoken answer took, for its pace.")
    var seconds: Double?

    @Flag(help: "Print the report as JSON.")
    var json = false

    @Flag(help: "Read and write JSON Lines.")
    var jsonl = false

    @OptionGroup var libraryOptions: LibraryOptions

    func validate() throws {
        if json, jsonl { throw ValidationError("--json and --jsonl exclude each other.") }
        if let seconds, !(seconds > 0 && seconds <= 86_400) {
            throw ValidationError("--seconds must be above 0 and at most 86400, a day.")
        }
        if jsonl, seconds != nil {
            throw ValidationError("With --jsonl the seconds stand in each line.")
        }
        if jsonl, reference != nil {
            throw ValidationError("With --jsonl the reference stands in each line.")
        }
    }

    func run() throws {
        let library = try ScoringLibrary.load(libraryOptions)
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
            let toAssess = try request.answerToAssess(library)
            let report = RubricAnalyser(frameworks: library.frameworks, delivery: library.delivery)
                .assess(toAssess)
            if json {
                let line = ScoreReply.line(report, id: nil, framework: toAssess.framework)
                StandardStreams.say(String(decoding: line, as: UTF8.self))
            } else {
                StandardStreams.say(VisibleText.of(ScoreText(report, answer: answer).rendered()))
            }
        } catch ScoreRequest.Fault.unreadable(let message, _) {
            throw CommandFailure(.usage, "the answer cannot be scored: \(message)")
        }
    }

    private func filter(_ library: ScoringLibrary) throws {
        let descriptor = try opened(file)
        let defaults = ScoreDefaults(kind: kind, mode: mode, questionID: questionID)
        let threads = max(1, ProcessInfo.processInfo.activeProcessorCount)
        let outcome = ScoreFilter(library: library, defaults: defaults, threads: threads)
            .run(from: descriptor) { StandardStreams.write($0) }
        if outcome.readError != 0 {
            let reason = SystemMessage.text(outcome.readError)
            throw CommandFailure(.failed, "the answers cannot be read to the end: \(reason)")
        }
        if outcome.faults > 0 { throw CommandFailure.silent(.findings) }
    }

    private func bytes(of path: String?) throws -> [UInt8] {
        let descriptor = try opened(path)
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw CommandFailure(
                    .failed,
                    "\(path ?? "standard input") cannot be read: \(SystemMessage.text(errno))")
            }
            bytes += piece[0..<count]
            guard bytes.count <= LineReader.longestLine else {
                throw CommandFailure(
                    .failed, "\(path ?? "standard input") is longer than 64 MB",
                    help: "Give a single answer, or many as JSON Lines with --jsonl.")
            }
        }
    }

    private func opened(_ path: String?) throws -> Int32 {
        guard let path, path != "-" else { return STDIN_FILENO }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .failed, "\(path) cannot be read: \(SystemMessage.text(errno))",
                help: "Give a file with the answer, or pipe it in.")
        }
        return descriptor
    }
}

extension AnswerKind: ExpressibleByArgument {}
extension AnswerMode: ExpressibleByArgument {}
