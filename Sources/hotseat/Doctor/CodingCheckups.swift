import CodeJudge
import Foundation

/// Looks at what live coding needs.
struct CodingCheckups {
    let judge: JudgeEnvironment

    /// Python and the sandbox.
    var all: [Checkup] { [python, sandbox] }

    private var python: Checkup {
        if let python = judge.python {
            return .good("python", "\(python.path), Python \(python.version)")
        }
        let needed = "Python \(PythonInterpreter.oldestVersion) or newer"
        if let old = judge.outdatedPython {
            return .broken(
                "python", "\(old.path) is Python \(old.version)",
                help: "Live coding needs \(needed): sudo apt-get install python3, or set HOTSEAT_PYTHON.")
        }
        let notes = judge.notes.isEmpty ? "" : ": " + judge.notes.joined(separator: "; ")
        return .broken(
            "python", "none was found\(notes)",
            help: "Live coding needs \(needed): sudo apt-get install python3")
    }

    private var sandbox: Checkup {
        if judge.sandboxWorks {
            return .good("sandbox", "bubblewrap works; programs are contained")
        }
        let help =
            "Until then a program is held by limits on time, memory and output only. Run no code that you "
            + "do not trust."
        guard judge.bubblewrap != nil else {
            return .limited(
                "sandbox", "bubblewrap is not installed", help: "sudo apt-get install bubblewrap. \(help)")
        }
        let problem = judge.sandboxProblem.map { ": \($0)" } ?? ""
        return .limited(
            "sandbox", "bubblewrap does not work here\(problem)",
            help: "User namespaces may be switched off: see sysctl kernel.unprivileged_userns_clone and "
                + "kernel.apparmor_restrict_unprivileged_userns. \(help)")
    }
}
