import InterviewModel
import InterviewSession
import RubricAnalysis
import ScenarioEngine

/// A stage for the conductor: a manual clock, a screen that plays a script, a journal in memory, and a judge
/// and an analyser that say what the test tells them to.
final class Stage {
    /// One thing that the candidate does.
    enum Step {
        case event(ScreenEvent)
        /// Time passes; deadlines come as they would.
        case wait(Duration)
        /// Something else changes: a file is saved.
        case act(() -> Void)
    }

    let base = ContinuousClock.now
    var elapsed = Duration.zero
    var wall = 1_700_000_000_000
    var steps: [Step] = []
    var events: [RecordedEvent] = []
    var notices: [Notice] = []
    var requests: [ScreenRequest] = []
    var line = ""
    var trouble: String?
    var files: [ChallengeID: String] = [:]
    /// How often a file was saved: what its stamp tells.
    var saves = 0
    var watchesSaves = false
    /// Why no file can be read; nil where they can.
    var unreadable: String?
    var judged: [JudgeRequest] = []
    /// Whether runs are kept until `finishRun`.
    var holdsRuns = false
    var heldRuns: [() -> Void] = []
    var outcome = CaseOutcome.passed
    var report = Stage.report(score: 0.8)
    /// For each rating that was asked for, the events there were by then.
    var ratedAfter: [[RecordedEvent]] = []
    var isInteractive = true
    /// The interviewer's side, in a pair session.
    var link: InterviewerLink?
    var onEdit: (() -> ContinuousClock.Instant?) -> EditorOutcome = { _ in .closed }

    func play(_ beginning: Conductor.Beginning, _ steps: [Step]) -> Conductor.Outcome {
        self.steps = steps
        return conductor(beginning).run()
    }

    func conductor(_ beginning: Conductor.Beginning) -> Conductor {
        Conductor(
            beginning,
            screen: CandidateScreen(
                isInteractive: isInteractive, restoresLines: isInteractive, next: { self.next($0) },
                takeLine: {
                    defer { self.line = "" }
                    return self.line
                },
                show: { self.notices.append($0) }, edit: { _, until in self.onEdit(until) }),
            clock: SessionClock(now: { self.base.advanced(by: self.elapsed) }, wall: { self.wall }),
            journal: JournalSink(
                append: { event, _ in self.events.append(event) }, trouble: { self.trouble }),
            desk: CodingDesk(
                path: { "solutions/\(Self.name($0))" },
                read: { id in
                    self.unreadable.map { .failure(DeskFailure(reason: $0)) }
                        ?? .success(self.files[Self.name(id)])
                },
                write: {
                    self.files[Self.name($0)] = $1; return .success(())
                },
                stamp: { id in
                    self.files[Self.name(id)].map {
                        FileStamp(modified: self.saves, size: $0.utf8.count, number: 1)
                    }
                },
                prepare: {},
                judge: { request, completion in
                    self.judged.append(request)
                    let verdict = Verdict(outcome: self.outcome, cases: [], containment: .sandbox)
                    let run = CodeRun(version: request.version, scope: request.scope, verdict: verdict)
                    if self.holdsRuns {
                        self.heldRuns.append { completion(run) }
                        return
                    }
                    completion(run)
                    if self.isInteractive { self.steps.insert(.event(.woken), at: 0) }
                }),
            watchesSaves: watchesSaves, link: link, assess: { _, _ in self.report },
            rate: { place in
                self.ratedAfter.append(self.events)
                return AnswerAssessor(questions: [], frameworks: [], models: .none).rate(
                    place, after: self.events)
            }, wake: {})
    }

    /// A file's name here: the challenge's id, and for other languages than Python that.
    private static func name(_ solution: SolutionName) -> ChallengeID {
        solution.language == .python
            ? solution.challenge : ChallengeID(rawValue: "\(solution.challenge).\(solution.language)")
    }

    /// Saves the file as an editor does.
    func save(_ text: String) {
        files["reverse-string"] = text
        saves += 1
    }

    /// The judge is done with the run that it has held longest.
    func finishRun() {
        heldRuns.removeFirst()()
        steps.insert(.event(.woken), at: 0)
    }

    private func next(_ request: ScreenRequest) -> ScreenEvent {
        requests.append(request)
        if line.isEmpty { line = request.initialText }
        while let step = steps.first {
            switch step {
            case .act(let act):
                steps.removeFirst()
                act()
            case .wait(let length):
                let target = elapsed + length
                if let wakeAt = request.wakeAt, wakeAt <= base.advanced(by: target) {
                    let reached = max(elapsed, wakeAt - base)
                    steps[0] = .wait(target - reached)
                    elapsed = reached
                    return .deadline
                }
                elapsed = target
                steps.removeFirst()
            case .event(let event):
                steps.removeFirst()
                switch event {
                case .edited(let text): line = text
                case .line: line = ""
                default: break
                }
                return event
            }
        }
        return .hungUp
    }

    static func report(score: Double?, lacks: [ProbeTarget] = []) -> AnswerReport {
        AnswerReport(
            score: score, scale: score.map(RatingScale.level(of:)), components: [], sentences: [],
            concepts: [], misconceptions: [],
            delivery: DeliveryReport(
                words: 0, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0, numbers: 0),
            findings: [], lacks: lacks, engine: "test", rubric: nil)
    }

    static func header(_ rounds: [AgendaRound]) -> SessionHeader {
        SessionHeader(
            tool: "test", session: "s",
            agenda: Agenda(
                scenario: "sample", title: "Sample", mode: .typed, seed: 1, budget: nil, rounds: rounds))
    }

    static func talk(
        _ count: Int = 1, timing: Timing = Timing(answer: .minutes(2), atLimit: .strict)
    ) -> AgendaRound {
        AgendaRound(
            kind: .technical, title: "Talk", budget: nil, timing: timing, probes: ProbePolicy(max: 1),
            items: (0..<count).map { index in
                AgendaItem(
                    subject: .question(QuestionID(rawValue: "q\(index)")), prompt: "Question \(index)?",
                    hints: ["A hint."],
                    probes: [Probe(target: .component("result"), text: "What came of it?")])
            })
    }

    static func coding(_ atLimit: LimitPolicy = .strict, starter: String = "# start\n") -> AgendaRound {
        AgendaRound(
            kind: .coding, title: "Code", budget: nil,
            timing: Timing(answer: .minutes(5), atLimit: atLimit), probes: ProbePolicy(max: 0),
            items: [
                AgendaItem(
                    subject: .challenge("reverse-string"), prompt: "Reverse it.", starter: starter)
            ])
    }

    /// The events of one name, without their times.
    func events(_ matches: (SessionEvent) -> Bool) -> [SessionEvent] {
        events.map(\.event).filter(matches)
    }

    var answers: [SessionEvent] {
        events { if case .answered = $0 { true } else { false } }
    }
}
