import InterviewModel

/// What a case's process gave, whatever kind of program it is.
struct CaseAnswer {
    /// What the calls returned, in order; of a program what it printed.
    let values: [CaseReport.Value]
    /// What the program says ended it early.
    let trouble: CaseReport.Trouble?
    /// Whether it came to its end and gave as much as it was asked for.
    let isComplete: Bool
    private let isClass: Bool

    /// Reads a process's answer to an input.
    ///
    /// - Parameter runsCommand: whether another language's command ran, whose descriptor for reports is the
    ///   candidate's to write to and means something only where calls were made through it.
    init(_ process: CaseProcess, input: CaseInput, isClass: Bool, runsCommand: Bool) {
        self.isClass = isClass
        let endedWell = process.reason == .none && process.signal == 0 && process.exitStatus == 0
        switch input {
        case .calls(let calls):
            values = process.report?.values ?? []
            trouble = process.report?.trouble
            isComplete =
                endedWell && process.report != nil && trouble == nil && values.count == calls.count
        case .program:
            values = [.plain(.string(String(decoding: process.output, as: UTF8.self)))]
            // A program may well end before its report is written: os._exit is a way to end.
            trouble = runsCommand ? nil : process.report?.trouble
            isComplete = endedWell && trouble == nil
        }
    }

    /// The result as a plain value: what a function returned, the list of what an object's calls returned, the
    /// text that a program printed; nil where there is none.
    var value: JSONValue? {
        guard isComplete else { return nil }
        var plain: [JSONValue] = []
        for value in values {
            guard case .plain(let value) = value else { return nil }
            plain.append(value)
        }
        return isClass ? .array(plain) : plain.first
    }
}
