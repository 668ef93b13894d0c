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
    /// What it may use.
    let limits: RunLimits
    /// Its text.
    let source: String

    init(_ name: String, _ source: String) {
        self.init(name, [.passed], source)
    }

    init(
        _ name: String, _ outcomes: Set<CaseOutcome>,
        limits: RunLimits = RunLimits(time: .seconds(10)), _ source: String
    ) {
        self.name = name
        self.outcomes = outcomes
        self.limits = limits
        self.source = source
    }

    var testDescription: String { name }

    /// A short limit, for the programs that end only by it.
    static let brief = RunLimits(time: Milliseconds(700))
}
