import InterviewModel

/// Tracebacks and syntax errors as Python prints them, cut to the candidate's lines.
enum Traceback {
    /// The traceback of an exception, the file under the name that the candidate knows it by.
    static func text(
        _ trouble: CaseReport.Trouble, in submission: Submission, named fileName: String
    ) -> String {
        var lines: [String] = []
        if !trouble.frames.isEmpty { lines.append("Traceback (most recent call last):") }
        for (index, frame) in trouble.frames.enumerated() {
            if trouble.leftOut > 0 && index == trouble.frames.count / 2 {
                lines.append("  [\(trouble.leftOut) more lines]")
            }
            lines.append("  File \"\(fileName)\", line \(frame.line), in \(frame.name)")
            if let source = submission.line(frame.line)?.trimmed, !source.isEmpty {
                lines.append("    \(ReadableText.cut(source, to: 200))")
            }
        }
        lines.append(trouble.text.isEmpty ? trouble.type : "\(trouble.type): \(trouble.text)")
        return lines.joined(separator: "\n")
    }

    /// A syntax error with its line and a caret below the place; `reader` is what could not read the file.
    static func syntaxError(
        _ fault: SourceFault, in submission: Submission, named fileName: String, reader: String
    ) -> String {
        let (line, column) = (fault.line, fault.column)
        guard line > 0 else { return "\(reader) cannot read the file: \(fault.message)" }
        var text = "\(fileName), line \(line): \(fault.message)"
        guard let source = submission.line(line), !source.trimmed.isEmpty, source.count <= 200 else {
            return text
        }
        let indentation = source.prefix { $0 == " " || $0 == "\t" }.count
        text += "\n    \(source.trimmed)"
        if column > indentation {
            text += "\n    \(String(repeating: " ", count: column - 1 - indentation))^"
        }
        return text
    }
}

/// Text cut to what a person can read.
enum ReadableText {
    /// The most of a value, in characters.
    static let value = 2_000
    /// The most of what a program printed, in characters.
    static let output = 4_000

    /// The beginning of a text, with a remark on how much is missing.
    ///
    /// Characters are Unicode's, as Python counts them: a letter may carry a million accents.
    static func cut(_ text: String, to count: Int) -> String {
        let scalars = text.unicodeScalars
        let length = scalars.count
        guard length > count else { return text }
        return "\(String(scalars.prefix(count)))… (\(length - count) more characters)"
    }
}

extension String {
    /// Without spaces and tabs at either end.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
