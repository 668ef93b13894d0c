import InterviewModel

/// HS139: a probe is what gives a candidate the chance to add what is missing.
enum MissingProbeLint {
    /// The required concepts without one.
    static func findings(in question: Question) -> [LintFinding] {
        question.concepts.enumerated().filter { $0.element.isRequired && $0.element.probe == nil }.map {
            LintFinding(
                .missingProbe, question.id, .concept($0.offset),
                "the required concept `\($0.element.id)` has no probe",
                help: "Add the question that an interviewer asks when it is missing, without saying it.")
        }
    }
}
