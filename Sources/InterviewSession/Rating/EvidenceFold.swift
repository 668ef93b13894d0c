import InterviewModel
import RubricAnalysis

/// Gathers from events what a live-coding task is rated by.
struct EvidenceFold {
    private let task: AgendaPlace
    private let agenda: Agenda?
    /// The questions about the task, by their places.
    private let questions: [AgendaPlace: QuestionID]
    private var evidence: CodingEvidence
    private var code: CodeLog
    private var answers: [AgendaPlace: CodingEvidence.Answer] = [:]
    private var open: Turn?
    private var heard = HeardAnswer()
    /// Where the last answer in words belongs, and what was said there before it.
    private var last: (place: AgendaPlace, before: String)?
    private var clock = TaskClock()

    /// Begins for the task at a place.
    init(of task: AgendaPlace, in agenda: Agenda?) {
        self.task = task
        self.agenda = agenda
        let item = agenda?[task]
        questions = Self.questions(about: task, in: agenda)
        code = CodeLog(item)
        evidence = CodingEvidence(challenge: item?.group ?? ChallengeID(rawValue: ""))
    }

    /// Takes the next event.
    mutating func add(_ recorded: RecordedEvent) {
        let at = recorded.at
        clock.note(recorded.event, at: at)
        if let text = heard.apply(recorded.event, isTask: isAtTask), let last {
            answers[last.place]?.text = last.before
            add(text, to: last.place)
        }
        switch recorded.event {
        case .asked(let turn):
            open = turn
            if turn.place == task {
                guard !turn.isFollowUp else { break }
                clock.begin(at: at)
                evidence.limit = turn.limit
            } else if questions[turn.place] != nil, answers[turn.place] == nil {
                answers[turn.place] = CodingEvidence.Answer("")
            }
        case .answerOpened where isAtTask: clock.begin(at: at)
        case .answered(let text, _):
            if let place = open?.place { add(text, to: place) }
            leave(at: at)
        case .skipped: leave(at: at)
        case .assessed(let place, _, let report), .rescored(let place, _, let report):
            answers[place]?.report = report
        case .extended(let length) where isAtTask: evidence.limit = evidence.limit.map { $0 + length }
        case .hintShown: if countsHint { evidence.hints += 1 }
        case .noted(let text) where isAtTask:
            evidence.thoughts.append(CodingEvidence.Thought(at: clock.elapsed(at), text))
        default: if isAtTask { code.add(recorded.event, at: clock.elapsed(at)) }
        }
        if isAtTask { evidence.used = clock.elapsed(at) }
    }

    /// What was gathered.
    func evidence(challenge: (ChallengeID) -> Challenge?) -> CodingEvidence {
        var evidence = evidence
        let known = challenge(evidence.challenge)
        evidence.entry = known?.entry
        evidence.growth = known?.growth
        evidence.approach = answer(to: .approach, known)
        evidence.complexity = answer(to: .complexity, known)
        evidence.edgeCases = answer(to: .edgeCases, known)
        evidence.starter = code.starter
        evidence.versions = code.versions
        evidence.runs = code.runs
        evidence.ownTests = code.ownTests
        return evidence
    }

    private var isAtTask: Bool { open?.place == task && open?.isFollowUp == false }

    /// A hint on how to approach the task is one on the task.
    private var countsHint: Bool {
        guard let place = open?.place else { return false }
        return place == task || questions[place] == .approach
    }

    private mutating func add(_ text: String, to place: AgendaPlace) {
        guard let said = answers[place]?.text else { return last = nil }
        last = (place, said)
        answers[place]?.text = said.isEmpty ? text : said + "\n\n" + text
    }

    private mutating func leave(at instant: SessionInstant) {
        if isAtTask { evidence.used = clock.elapsed(instant) }
        open = nil
    }

    private func answer(to question: QuestionID, _ challenge: Challenge?) -> CodingEvidence.Answer? {
        let place = questions.filter { $0.value == question && answers[$0.key] != nil }.keys.min()
        guard let place, var answer = answers[place] else { return nil }
        answer.particular = Set((challenge?.expects[question] ?? []).map(\.id))
        return answer
    }

    private static func questions(about task: AgendaPlace, in agenda: Agenda?) -> [AgendaPlace: QuestionID] {
        guard let agenda, agenda.rounds.indices.contains(task.round) else { return [:] }
        let items = agenda.rounds[task.round].items
        guard items.indices.contains(task.item) else { return [:] }
        var questions: [AgendaPlace: QuestionID] = [:]
        for index in items.indices {
            guard case .question(let id) = items[index].subject else { continue }
            let isMine = items[index].about == items[task.item].group
            // Journals of early versions do not say what a question is about; there it is the task before it.
            let isLoose =
                items[index].about == nil && index > task.item
                && !items[task.item...index].dropFirst().contains(where: \.isChallenge)
            if isMine || isLoose { questions[AgendaPlace(round: task.round, item: index)] = id }
        }
        return questions
    }
}

extension QuestionID {
    /// Asked before a task: how would you approach it?
    fileprivate static let approach: QuestionID = "how-would-you-approach-it"
    /// Asked after it: what does it cost?
    fileprivate static let complexity: QuestionID = "what-is-the-complexity"
    /// Asked after it: which edge cases are there?
    fileprivate static let edgeCases: QuestionID = "what-about-edge-cases"
}
