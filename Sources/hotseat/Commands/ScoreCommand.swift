public import ArgumentParser
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
            status is 1. An answer, or a line, may have up to 64 MB; an id comes back as it was written.
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
        try ScoreRun(
            file: file, questionID: questionID, reference: reference, kind: kind, mode: mode,
            seconds: seconds,
            json: json, jsonl: jsonl, library: libraryOptions.library
        ).run()
    }
}

extension AnswerKind: ExpressibleByArgument {}
extension AnswerMode: ExpressibleByArgument {}
