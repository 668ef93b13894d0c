import InterviewModel

/// Lists what an answer lacks, worth most first: what a probe goes for.
enum MissingParts {
    /// A part that has this much of its worth is not missing.
    static let enough = 0.6

    /// The components and required concepts that are missing or faint.
    static func targets(_ assessment: Assessment) -> [ProbeTarget] {
        var found: [(target: ProbeTarget, winnable: Double)] = []
        if let framework = assessment.framework?.framework {
            for index in framework.components.indices {
                let worth = assessment.worth(of: index)
                let earned = assessment.earned(by: index)
                if earned < enough * worth {
                    found.append((.component(framework.components[index].id), worth - earned))
                }
            }
        }
        for measure in assessment.concepts where measure.report.isRequired && measure.report.credit < enough {
            let winnable = assessment.worth(of: measure.report) * (1 - measure.report.credit)
            found.append((.concept(measure.report.id), winnable))
        }
        return found.enumerated()
            .sorted { ($1.element.winnable, $0.offset) < ($0.element.winnable, $1.offset) }
            .map(\.element.target)
    }
}
