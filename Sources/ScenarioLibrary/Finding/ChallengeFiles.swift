import InterviewModel

/// The files of a challenge's folder, and what is found wrong while they are read.
struct ChallengeFiles {
    /// What is wrong so far.
    private(set) var diagnostics: [Diagnostic] = []
    private let folder: String

    /// The files of a folder.
    init(_ folder: String) {
        self.folder = folder
    }

    /// Whether a file is there.
    func has(_ name: String) -> Bool { FileBytes.exists("\(folder)/\(name)") }

    /// A file that has to be there; nil, with a fault, where it is absent or cannot be read.
    mutating func load(_ name: String, because reason: String? = nil) -> ContentFile? {
        let path = "\(folder)/\(name)"
        guard has(name) else {
            let code = DiagnosticCode.challengeFileMissing
            diagnostics.append(
                Diagnostic(
                    code: code.rawValue, severity: code.severity, file: path, line: nil, column: nil,
                    excerpt: nil,
                    message: "the challenge needs the file `\(name)`"
                        + (reason.map { ", because \($0)" } ?? ""),
                    help: "`hotseat rubric new --challenge ID` writes one to start from."))
            return nil
        }
        return ContentFile.load(path, into: &diagnostics)
    }

    /// What `decode` makes of a YAML file; its faults are kept.
    mutating func read<Value>(_ file: ContentFile, _ decode: (YAMLValue, FaultList) -> Value?) -> Value? {
        let faults = FaultList(file)
        let value = YAMLReader.read(faults).flatMap { decode($0, faults) }
        diagnostics += faults.diagnostics
        return value
    }

    /// Adds a fault of a file as a whole.
    mutating func fault(_ file: ContentFile, _ code: DiagnosticCode, _ message: String, help: String?) {
        let faults = FaultList(file)
        faults.add(code, at: nil, message, help: help)
        diagnostics += faults.diagnostics
    }

    /// The text of `cases.py`; nil where there is none.
    mutating func caseMaker(for challenge: Challenge?) -> String? {
        let needsCheck = challenge?.checker == .property
        guard needsCheck || challenge?.growth != nil || has("cases.py") else { return nil }
        let reason =
            needsCheck ? "its checker is `property`" : "it has a `growth`, which is measured on made inputs"
        guard let file = load("cases.py", because: reason) else { return nil }
        func defines(_ name: String) -> Bool { PythonName.isDefined(.function(name), in: file.text) }
        let makesInputs = defines("generate") || defines("grow")
        if needsCheck, !defines("check") {
            fault(
                file, .caseMakerIncomplete,
                "`cases.py` does not define the function `check`, which `checker: property` needs",
                help: "Define it at the top level: `def check(input, result):`")
        }
        if challenge?.growth != nil, !makesInputs {
            fault(
                file, .caseMakerIncomplete,
                "`cases.py` defines neither `generate` nor `grow`, but a growth is measured on made inputs",
                help: "Define one at the top level: `def grow(random, size):`")
        } else if !needsCheck, !makesInputs {
            fault(
                file, .caseMakerIncomplete, "`cases.py` does not define the function `generate`",
                help: "Define it at the top level: `def generate(random, size):`")
        }
        return file.text
    }
}
