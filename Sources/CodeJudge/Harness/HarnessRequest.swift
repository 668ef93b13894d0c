import InterviewModel

/// One thing that the harness is asked to do, in a process of its own. Programs are named by their place in the
/// setup's list.
enum HarnessRequest {
    /// Make calls in a program.
    case calls(program: Int, [CaseCall])
    /// Run a whole program in Python.
    case program(Int, ProgramInput)
    /// Run another command, with what a program reads.
    case command([String], ProgramInput)
    /// Write files, text by path, into the folder for builds, and run commands there until one fails. Of what is
    /// there then `products` stay, the files that cases need.
    case prepare([[String]], folder: String, files: [String: String], products: [String])
    /// Run one of the candidate's own tests in a program.
    case test(program: Int, String)
    /// Run a program on an input in Python, and tell the processor time in nanoseconds and, where `mostLines` is
    /// above 0, the lines executed, stopping after so many.
    case measure(program: Int, CaseInput, mostLines: Int)
    /// Ask the author's program.
    case ask(program: Int, [AuthorQuestion])
    /// Tell which of the author's functions are there.
    case defined(program: Int)

    /// The request as the harness reads it.
    var json: JSONValue {
        switch self {
        case .calls(let program, let calls): .array([.string("calls"), .int(program), Self.json(calls)])
        case .program(let program, let input):
            .array([.string("program"), .int(program)] + Self.json(input))
        case .command(let words, let input):
            .array([.string("command"), .array(words.map(JSONValue.string))] + Self.json(input))
        case .prepare(let commands, let folder, let files, let products):
            .array([
                .string("prepare"), .array(commands.map { .array($0.map(JSONValue.string)) }),
                .string(folder),
                .object(files.mapValues(JSONValue.string)), .array(products.map(JSONValue.string)),
            ])
        case .test(let program, let text): .array([.string("test"), .int(program), .string(text)])
        case .measure(let program, .calls(let calls), let mostLines):
            .array([.string("measure"), .int(program), Self.json(calls), .int(mostLines)])
        case .measure(let program, .program(let input), let mostLines):
            .array([.string("gauge"), .int(program)] + Self.json(input) + [.int(mostLines)])
        case .ask(let program, let questions):
            .array([.string("ask"), .int(program), .array(questions.map(\.json))])
        case .defined(let program): .array([.string("defined"), .int(program)])
        }
    }

    private static func json(_ calls: [CaseCall]) -> JSONValue {
        .array(calls.map { .array([.string($0.name), .array($0.arguments)]) })
    }

    private static func json(_ input: ProgramInput) -> [JSONValue] {
        [
            .string(input.text), .object(input.files.mapValues(JSONValue.string)),
            .array(input.arguments.map(JSONValue.string)),
        ]
    }
}

/// A call of one of the functions in an author's `cases.py`.
struct AuthorQuestion {
    /// The function.
    var function: String
    /// The seed of the random source that is its first argument; nil for none.
    var seed: Int?
    /// Its other arguments.
    var arguments: [JSONValue]

    /// The question as the harness reads it.
    var json: JSONValue {
        .array([.string(function), seed.map(JSONValue.int) ?? .null, .array(arguments)])
    }
}
