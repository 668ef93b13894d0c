import InterviewModel
import ScenarioEngine

/// Runs a test plan on an engine with a manual clock.
struct TestPlanRunner {
    private var driver: Driver
    private let drawn: Set<AgendaPlace>
    private var version = 0

    /// What the steps of the plan bring, in order.
    static func run(
        _ plan: TestPlan, agenda: Agenda, drawn: Set<AgendaPlace>
    ) -> (lines: [[String]], driver: Driver) {
        var runner = TestPlanRunner(agenda: agenda, drawn: drawn)
        let lines: [[String]] = plan.lines.compactMap { line in
            switch line {
            case .other: return nil
            case .report(let text):
                runner.setReport(text)
                return nil
            case .step(let step): return runner.take(step)
            }
        }
        return (lines, runner.driver)
    }

    private init(agenda: Agenda, drawn: Set<AgendaPlace>) {
        driver = Driver(agenda)
        self.drawn = drawn
    }

    private mutating func setReport(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        let lacks = words.dropFirst(2).filter { $0 != "lacks" }.compactMap(target)
        driver.report = Samples.report(Double(words[1]), lacks: lacks)
    }

    private func target(_ word: String) -> ProbeTarget? {
        let parts = word.split(separator: ":").map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "component": return .component(ComponentID(rawValue: parts[1]))
        case "concept": return .concept(ConceptID(rawValue: parts[1]))
        default:
            let state = driver.engine.state
            let probes = state.item.flatMap { state.agenda?[$0.place]?.probes } ?? []
            guard let number = Int(parts[1]), probes.indices.contains(number - 1) else { return nil }
            return probes[number - 1].target
        }
    }

    private mutating func take(_ step: TestPlan.Step) -> [String] {
        let at = step.at.offset.count
        switch step.action {
        case "begin": break
        case "run", "submit":
            driver.feed(.run(step.action == "run" ? .visible : .all), at: at)
        case "verdict":
            let scope = driver.requests.compactMap {
                if case .judge(let request) = $0 { request } else { nil }
            }.last
            let outcome = CaseOutcome(rawValue: step.argument) ?? .passed
            driver.requests = []
            driver.feed(
                .judged(
                    CodeRun(
                        version: scope?.version ?? 0, scope: scope?.scope ?? .visible,
                        verdict: Samples.verdict(outcome))), at: at)
        default:
            guard let input = Self.input(step) else { return ["unknown step \(step.action)"] }
            driver.feed(input, at: at)
        }
        var lines = driver.takeEvents().compactMap(text)
        for request in driver.requests {
            switch request {
            case .refuse: lines.append("refused")
            case .collectCode: lines.append("wants the code")
            case .judge(let request): lines.append("judges \(request.scope) of version \(request.version)")
            default: break
            }
        }
        driver.requests.removeAll { if case .judge = $0 { false } else { true } }
        return lines
    }

    private static func input(_ step: TestPlan.Step) -> EngineInput? {
        switch step.action {
        case "wait": .clock
        case "type": .draft(step.argument)
        case "enter": .openAnswer
        case "done": .submit(step.argument)
        case "skip": .skip
        case "repeat": .repeatPrompt
        case "hint": .hint
        case "extend": .extend
        case "note": .note(step.argument)
        case "pause": .pause(.asked)
        case "resume": .resume(counted: step.argument == "counted")
        case "code": .code(step.argument)
        case "eof": .inputEnded
        case "end": .abandon
        default: nil
        }
    }

    private func text(_ event: SessionEvent) -> String? {
        let agenda = driver.engine.state.agenda
        switch event {
        case .draftEdited, .alive, .sentenceLabelled, .labelTakenBack, .rescored, .selfRated, .commented,
            .commentTakenBack, .tagged, .untagged, .favoured, .discarded, .restored, .heardEdited,
            .pointTicked,
            .interviewerNoted, .interviewerRated, .interviewerReviewed, .advised, .feedbackOpened,
            .recordingAttached:
            return nil
        case .started: return "started"
        case .roundStarted(let index): return "roundStarted \(agenda?.rounds[index].kind.rawValue ?? "?")"
        case .itemsDropped(let places): return "itemsDropped \(places.count)"
        case .asked(let turn):
            if let probe = turn.probe {
                return "asked probe \(Self.text(probe, isDrawn: drawn.contains(turn.place)))"
            }
            return drawn.contains(turn.place) ? "asked (drawn)" : "asked \(agenda?[turn.place]?.name ?? "?")"
        case .answerOpened: return "answerOpened"
        case .warned(let remaining): return "warned \(remaining.count / 1000)s"
        case .limitReached(let policy): return "limitReached \(policy)"
        case .answered(_, let ending): return "answered \(ending)"
        case .assessed(_, let count, _): return "assessed \(count)"
        case .skipped: return "skipped"
        case .hintShown(let index, _): return "hintShown \(index)"
        case .repeated: return "repeated"
        case .extended(let length): return "extended \(length.count / 1000)s"
        case .codeSaved(let version, _): return "codeSaved \(version)"
        case .codeRestored(let version, let from): return "codeRestored \(version) from \(from)"
        case .languageChosen(let language): return "languageChosen \(language)"
        case .ownTestAdded: return "ownTestAdded"
        case .ownTestDropped(let index): return "ownTestDropped \(index)"
        case .codeJudged(let run):
            return "codeJudged \(run.scope) \(run.verdict.map { "\($0.outcome)" } ?? "failed")"
        case .noted: return "noted"
        case .interviewerJoined: return "interviewerJoined"
        case .interviewerLeft: return "interviewerLeft"
        case .questionChosen(let question): return question == nil ? "questionTakenBack" : "questionChosen"
        case .codingRated(let place, _): return "codingRated \(agenda?[place]?.name ?? "?")"
        case .paused(let reason): return "paused \(reason)"
        case .resumed(let counted): return counted ? "resumed counted" : "resumed"
        case .ended(let ending): return "ended \(ending)"
        }
    }

    private static func text(_ target: ProbeTarget, isDrawn: Bool) -> String {
        switch target {
        case .component(let id): "component:\(id)"
        case .concept(let id): isDrawn ? "concept" : "concept:\(id)"
        }
    }
}
