import InterviewModel

/// How the process of one case ended, in the harness's words.
struct CaseProcess {
    /// Why the harness ended it.
    enum Reason: String {
        /// It did not: the process ended by itself.
        case none = ""
        /// The wall time was up.
        case time
        /// Too much was printed.
        case output
        /// The result was too large.
        case result
        /// There were too many files.
        case files
    }

    /// Why the harness ended it.
    var reason: Reason
    /// The signal that ended it; 0 for none.
    var signal: Int
    /// Its exit status.
    var exitStatus: Int
    /// Wall time from its fork to its end.
    var wall: Milliseconds
    /// Processor time of the process and the children it waited for, in seconds.
    var cpuSeconds: Double
    /// Peak resident memory in bytes.
    var peakMemory: Int
    /// What the program says came of its calls; nil where it said nothing, or nothing that can be read.
    var report: CaseReport?
    /// What it printed.
    var output: [UInt8]
    /// What it wrote to standard error, where that was taken apart from what it printed.
    var errors: [UInt8]
    /// Whether everything it left on disk could be removed.
    var isTidy: Bool

    /// Reads a reply; nil where it is not one about a case.
    init?(_ reply: HarnessFrames.Reply) {
        guard case .array(let head)? = try? JSONReader.read(reply.head), head.count == 7,
            head[0] == .string("case"), case .string(let word) = head[1], let reason = Reason(rawValue: word),
            case .int(let status) = head[2], case .int(let wall) = head[3], case .int(let cpu) = head[4],
            case .int(let peak) = head[5], case .bool(let isTidy) = head[6]
        else { return nil }
        self.reason = reason
        // The layout of a wait status is the same wherever Python runs.
        signal = status & 0x7F
        exitStatus = (status >> 8) & 0xFF
        self.wall = Milliseconds(wall)
        cpuSeconds = Double(cpu) / 1e6
        peakMemory = peak
        report = CaseReport(reply.report)
        output = reply.output
        errors = reply.errors
        self.isTidy = isTidy
    }
}

extension CaseProcess {
    /// Processor time in whole milliseconds.
    var cpu: Milliseconds { Milliseconds(Int(cpuSeconds * 1000)) }
}

/// What the candidate's process says came of its calls. It can say anything: only values that equal what is
/// expected, which it never saw, make a case pass.
struct CaseReport {
    /// What one call gave.
    enum Value: Hashable {
        /// A plain value.
        case plain(JSONValue)
        /// Something else, as Python prints it.
        case odd(String)
        /// The exception that a call ended with, where it did not end them all.
        case failed(String)
    }

    /// What ended the calls early.
    struct Trouble {
        /// The exception's type.
        var type: String
        /// Its message.
        var text: String
        /// The candidate's own lines on the way to it, outermost first.
        var frames: [Frame]
        /// How many lines were left out of their middle.
        var leftOut: Int
        /// The system's error number, for the exceptions that carry one.
        var errorNumber: Int?
    }

    /// One line of a traceback.
    struct Frame {
        /// The line, counted from 1.
        var line: Int
        /// The function it is in.
        var name: String
    }

    /// What the calls gave, in order.
    var values: [Value]
    /// What ended them early; nil where all were made.
    var trouble: Trouble?

    /// Reads what the process wrote; nil where that is not a report.
    init?(_ bytes: [UInt8]) {
        guard case .array(let parts)? = try? JSONReader.read(bytes), parts.count == 2,
            case .array(let items) = parts[0]
        else { return nil }
        values = []
        for item in items {
            guard case .array(let pair) = item, pair.count == 2, case .int(let kind) = pair[0] else {
                return nil
            }
            switch (kind, pair[1]) {
            case (0, let value): values.append(.plain(value))
            case (1, .string(let text)): values.append(.odd(text))
            case (2, .string(let text)): values.append(.failed(text))
            default: return nil
            }
        }
        switch parts[1] {
        case .null: trouble = nil
        case .array(let parts):
            guard let read = Trouble(parts) else { return nil }
            trouble = read
        default: return nil
        }
    }
}

extension CaseReport.Trouble {
    private static let mostFrames = 12

    fileprivate init?(_ parts: [JSONValue]) {
        guard parts.count == 5, case .string(let type) = parts[0], case .string(let text) = parts[1],
            case .array(let items) = parts[2], case .int(let leftOut) = parts[3]
        else { return nil }
        var frames: [CaseReport.Frame] = []
        // No more than the harness tells: a report may be forged, and be long.
        for item in items.prefix(Self.mostFrames) {
            guard case .array(let pair) = item, pair.count == 2, case .int(let line) = pair[0],
                case .string(let name) = pair[1]
            else { return nil }
            frames.append(CaseReport.Frame(line: line, name: ReadableText.cut(name, to: 200)))
        }
        var number: Int?
        if case .int(let value) = parts[4] { number = value }
        self.init(
            type: ReadableText.cut(type, to: 200), text: ReadableText.cut(text, to: 1000), frames: frames,
            leftOut: leftOut, errorNumber: number)
    }
}
