import InterviewModel
import Testing

/// A program that tries to do harm, and what must become of it.
///
/// It is called as `f(host)`, where `host` tells what only the host knows: `home`, `pid`, `mark` (a word that is
/// in the command line of whatever the program leaves running) and `secret`, the name of a variable. Most return
/// the list of what they managed, which must be empty: then the verdict is passed.
struct HostileProgram: Sendable, CustomTestStringConvertible {
    /// What it tries.
    let name: String
    /// How it must end.
    let outcomes: Set<CaseOutcome>
    /// What it is written in.
    let language: LanguageID
    /// How it is run.
    let form: Form
    /// What it may use.
    let limits: RunLimits
    /// Its text.
    let source: String

    /// How a program is run.
    enum Form: Sendable {
        /// Its function `f` is called with `host`.
        case function
        /// As a whole. It reads `home`, `pid`, `mark` and `secret`, a line each, and prints `contained`, or what it
        /// managed.
        case program
        /// Its text is one of the candidate's own tests, in which `MARK` stands for `mark`.
        case ownTest
    }

    init(
        _ name: String, in language: LanguageID = .python, as form: Form = .function, _ source: String
    ) {
        self.init(name, [.passed], in: language, as: form, source)
    }

    init(
        _ name: String, _ outcomes: Set<CaseOutcome>, in language: LanguageID = .python,
        as form: Form = .function, limits: RunLimits = RunLimits(time: .seconds(10)), _ source: String
    ) {
        self.name = name
        self.outcomes = outcomes
        self.language = language
        self.form = form
        self.limits = limits
        self.source = source
    }

    var testDescription: String { name }

    /// A short limit, for the programs that end only by it.
    static let brief = RunLimits(time: Milliseconds(700))

    /// All there are.
    static let written = [
        resources, memory, time, files, trees, processes, generations, descriptors, kernel, wholePrograms,
        ownTests, cPrograms, cBuilds, javaScript,
    ].flatMap(\.self)

    /// Those whose languages are installed here.
    static let all = written.filter { JudgeRig.has($0.language) }
}
