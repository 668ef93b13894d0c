import InterviewModel

/// One component of a framework as an answer has it.
struct AnswerPart: Hashable, Sendable {
    /// The component.
    let id: ComponentID
    /// Its name.
    let title: String
    /// Its place in the framework, from 0.
    let index: Int
    /// The confidence that it is there, 0 to 1.
    let presence: Double
    /// Its share of the answer's words, 0 to 1.
    let share: Double
    /// The usual share; nil where the framework is not known.
    let usual: ClosedRange<Double>?

    /// The parts of an answer in the order of its report.
    ///
    /// - Parameter framework: the framework it is measured against; nil where that is not known any more.
    static func parts(of report: AnswerReport, framework: Framework?) -> [AnswerPart] {
        report.components.enumerated().map { index, component in
            let known = framework?.components.first { $0.id == component.id }
            return AnswerPart(
                id: component.id, title: known?.title ?? component.id.rawValue.capitalizedFirst, index: index,
                presence: component.presence, share: component.share, usual: known?.share)
        }
    }

    /// Whether so little of it is there that an interviewer would ask for it.
    var isMissing: Bool { presence < Self.leastPresence }

    /// Less presence than this counts as missing: the analyser itself probes below a half.
    private static let leastPresence = 0.5
}
