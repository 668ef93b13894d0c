/// What a compiler prints, cut to its first error.
enum BuildErrors {
    /// The first error that a language's pattern finds, with the line it is about; nil where it finds none or is
    /// no pattern.
    static func text(
        _ said: String, pattern: String, in submission: Submission, named fileName: String
    ) -> String? {
        guard let pattern = try? Regex(pattern).anchorsMatchLineEndings(),
            let match = try? pattern.firstMatch(in: said),
            let line = match["line"]?.substring.flatMap({ Int($0) }),
            let message = match["message"]?.substring
        else { return nil }
        let column = match["column"]?.substring.flatMap { Int($0) } ?? 0
        return Traceback.syntaxError(
            SourceFault(message: String(message), line: line, column: column), in: submission,
            named: fileName, reader: "The compiler")
    }
}
