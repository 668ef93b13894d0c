import RubricAnalysis

/// Tells on standard error, once in a run for each file, which model files scores had to do without.
final class ModelNotice {
    private var told: Set<String> = []

    /// Tells of those that cannot be used and were not told of yet.
    func tell(_ findings: [ModelFinding]) {
        for finding in findings {
            guard let failure = ModelFindingText.failure(finding),
                told.insert(finding.path ?? finding.file).inserted
            else { continue }
            CommandFailure.warn(of: failure)
        }
    }
}
