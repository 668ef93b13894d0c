import InterviewModel

/// How far one concept is covered, before and after the worth of the sentence it stands in.
struct ConceptMeasure {
    /// The report, with the final credit.
    let report: ConceptReport
    /// The credit as if it stood in a proper sentence.
    let fullCredit: Double
}
