import CodeJudge
import Foundation
import InterviewModel

/// Looks at what live coding needs.
struct CodingCheckups {
    let judge: JudgeEnvironment
    /// The languages that the library describes.
    let languages: [Language]

    /// Python, the sandbox, and the other languages.
    var all: [Checkup] { [python, sandbox] + (languages.isEmpty ? [] : [others]) }

    /// The languages besides Python; one that is missing keeps nobody from an interview.
    private var others: Checkup {
        let known = languages.filter { $0.run != nil }
        let found = known.filter { judge.toolchain(for: $0) != nil }.map(\.title)
        let missing = known.map(\.title).filter { !found.contains($0) }
        let text = (["Python"] + found).joined(separator: ", ")
        return .good(
            "languages", missing.isEmpty ? text : "\(text); not installed: \(missing.joined(separator: ", "))"
        )
    }

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
