import RubricAnalysis

/// Looks at the model files that scores rest on.
struct ModelCheckups {
    /// The files.
    let models: AnalysisModels

    /// A check of each file. Scores come without it too, so a file is never more than missed.
    var all: [Checkup] { models.findings().map(checkup) }

    private func checkup(_ finding: ModelFinding) -> Checkup {
        if let failure = ModelFindingText.failure(finding) {
            return .limited(finding.file, failure.message ?? "", help: failure.help ?? "")
        }
        let facts = finding.facts.map { ", version \($0.version), \($0.fingerprint)" }
        return .good(finding.file, (finding.path ?? finding.file) + (facts ?? ""))
    }
}
