import InterviewModel
import ScenarioEngine

/// What a generated interview holds and why, as people read it.
struct GenerationText {
    let made: GeneratedScenario
    let request: GenerationRequest

    /// The lines at the top of the file: how to make it again.
    var remarks: [String] {
        var command =
            "hotseat generate --role \(request.role.id) --level \(request.level.rawValue) "
            + "--minutes \(request.minutes) --seed \(request.seed)"
        if !request.topics.isEmpty {
            command += " --topics \(request.topics.map(\.rawValue).joined(separator: ","))"
        }
        if request.prefersWeakSpots { command += " --weak" }
        return ["Made with: \(command)", "What you have been asked meanwhile changes what that makes."]
    }

    /// Why each question or task was taken, by its id, for those that need a reason.
    var notes: [String: String] {
        Dictionary(made.choices.map { ($0.name, "\($0.about): \(Self.words($0.reason))") }) { first, _ in
            first
        }
    }

    /// The rounds with their times, and each question with its reason.
    func report(_ form: TerminalForm) -> String {
        var lines = [form.palette.heading(VisibleText.line(made.scenario.title))]
        let width = made.choices.map(\.name.count).max() ?? 0
        let notes = notes
        for round in made.scenario.rounds {
            lines += ["", form.palette.strong("\(round.title), \(ScenarioText.time(round.budget ?? .zero))")]
            for name in round.questions.map(\.rawValue) + round.challenges.map(\.rawValue) {
                let first = "  " + name.padded(to: width) + "  "
                lines += form.wrapped(notes[name] ?? "", first: first, style: form.palette.dim)
            }
        }
        for part in InterviewPart.allCases {
            guard let time = made.leftOut[part] else { continue }
            lines +=
                [""]
                + form.wrapped(
                    "No \(Self.words(part)): \(ScenarioText.time(time)) would be its share, which is too short. "
                        + "A longer interview has it.")
        }
        return lines.joined(separator: "\n")
    }

    private static func words(_ part: InterviewPart) -> String {
        switch part {
        case .technical: "technical questions"
        case .design: "system design"
        case .coding: "live coding"
        case .behavioral: "stories from work"
        }
    }

    private static func words(_ reason: GeneratedScenario.Reason) -> String {
        switch reason {
        case .usual: "in every interview"
        case .unasked: "not asked before"
        case .askedBefore(let days): "last asked \(ago(days))"
        case .wentBadly(let score, let days): "\(percent(score)) \(ago(days)), so once more"
        case .weakSubject(let mean): "not asked before; this subject stands at \(percent(mean))"
        case .nothingElse(let days): "asked \(ago(days)), and there is nothing else"
        }
    }

    private static func ago(_ days: Int) -> String {
        days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
    }

    private static func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) of 100" }
}
