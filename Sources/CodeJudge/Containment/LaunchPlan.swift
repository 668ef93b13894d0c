import Foundation

/// How to start the harness: a program, its arguments, and what it is given beyond the three streams.
struct LaunchPlan {
    /// The program started.
    var program: String
    /// Its arguments, without its own name.
    var arguments: [String]
    /// Its environment, whole: nothing of the host's is passed on.
    var environment: [String]
    /// The system-call filter, which the program reads as descriptor 3; nil for none.
    var filter: [UInt8]?
    /// Whether the program writes about itself on descriptor 4.
    var reportsItself: Bool

    /// Runs the harness with limits only, its working folder a fresh one.
    ///
    /// Root gives up its rights here too where setpriv allows: a slip of the candidate's, not malice, is what
    /// this can hold.
    static func limitsOnly(
        _ environment: JudgeEnvironment, python: PythonInterpreter, folder: String, marker: String
    ) -> LaunchPlan {
        let dropped = environment.isRoot ? environment.setpriv.map(drop) ?? [] : []
        let whole = dropped + harness(python, marker: marker)
        return LaunchPlan(
            program: whole[0], arguments: Array(whole.dropFirst()),
            environment: ["PATH=/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "LANG=C.UTF-8"],
            filter: nil, reportsItself: false)
    }

    /// How many processes and threads may run under the program's user id, 0 for no limit of ours.
    ///
    /// Outside a sandbox the limit counts all that the user runs already, so those are added. It is there for
    /// the fork in a loop that someone writes by mistake.
    static func processAllowance(_ environment: JudgeEnvironment) -> Int {
        #if os(Linux)
            if environment.isRoot && environment.setpriv == nil { return 0 }
            return runningTasks(of: environment.isRoot ? nobody : getuid()) + 64
        #else
            return 0
        #endif
    }

    /// Root's rights are given up for those of nobody.
    static func drop(_ setpriv: String) -> [String] {
        [setpriv, "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups", "--no-new-privs", "--"]
    }

    /// The harness as a command. `marker` is not read by it: it makes the run's processes recognisable.
    static func harness(_ python: PythonInterpreter, marker: String) -> [String] {
        [python.path, "-I", "-S", "-B", "-X", "utf8", "-c", HarnessProgram.text, marker]
    }

    /// Where programs of other languages are built inside the sandbox.
    static let buildFolder = "/build"

    /// The user and group that own nothing, by convention of every Unix in use.
    static let nobody: UInt32 = 65534
}
