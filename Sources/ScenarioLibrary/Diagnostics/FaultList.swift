import InterviewModel

/// The faults of one file, collected while it is read.
///
/// A class, because every decoder of the file adds to the same list.
final class FaultList {
    /// The file they are in.
    let file: ContentFile
    /// What was found so far, in the order of finding.
    private(set) var diagnostics: [Diagnostic] = []
    /// How many of them leave an item out.
    private(set) var errorCount = 0
    private var known: Set<Diagnostic> = []

    /// An empty list for `file`.
    init(_ file: ContentFile) {
        self.file = file
    }

    /// Adds a fault; without a position the file as a whole is meant.
    ///
    /// The same fault at the same place is kept once: what stands behind an anchor is read at every alias.
    func add(_ code: DiagnosticCode, at position: Position?, _ message: String, help: String? = nil) {
        if code.severity == .error { errorCount += 1 }
        let diagnostic = Diagnostic(
            code: code.rawValue, severity: code.severity, file: file.path, line: position?.line,
            column: position.map { file.characterColumn(line: $0.line, scalarColumn: $0.column) },
            excerpt: position.flatMap { file.line($0.line) }, message: message, help: help)
        if known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    /// What `body` makes, or nil where it finds an error on the way.
    ///
    /// Decoders go on after a fault with stand-in values, so that all faults are found at once; this keeps
    /// the stand-ins from getting out.
    func faultless<Value>(_ body: () -> Value?) -> Value? {
        let before = errorCount
        let value = body()
        return errorCount == before ? value : nil
    }
}
