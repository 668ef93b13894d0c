import InterviewModel

/// What the sections of a pair session are made from, beyond the engine's state: a fold over its events.
struct PairFold: Sendable {
    /// The items that were asked, in order.
    private(set) var asked: [AgendaPlace] = []
    /// Those of them that there is something to judge of: an answer was taken, a program was run, a point was ticked.
    private var judgeable: Set<AgendaPlace> = []
    /// Whether what was asked last is still to be answered.
    private var isTurnOpen = false
    /// What was answered to each, its follow-ups included.
    private(set) var said: [AgendaPlace: [String]] = [:]
    /// What was asked and answered of the item that was asked last, without what is open.
    private(set) var earlier: [DraftSection.Exchange] = []
    /// The answers to it, as the analyser is given them: without what was passed over.
    private(set) var answers: [String] = []
    /// The words put last.
    private(set) var lastTurn: Turn?
    /// The number of the event that put them; nil before the first.
    private(set) var exchange: Int?
    /// The hints shown for that item.
    private(set) var hints: [String] = []
    /// The runs of that task, newest first.
    private(set) var runs: [CodeSection.Run] = []
    /// The interviewer's marks by hand.
    private(set) var ticks: [AgendaPlace: [ProbeTarget: Bool]] = [:]
    /// The interviewer's notes, oldest first.
    private(set) var notes: [NotesSection.Note] = []
    /// The interviewer's ratings; the first of each item.
    private(set) var ratings: [AgendaPlace: [InterviewerRating]] = [:]
    /// The candidate's ratings of their own answers.
    private(set) var ownRatings: [AgendaPlace: Int] = [:]
    /// The answers in words, which the candidate is asked to rate.
    private(set) var answered: Set<AgendaPlace> = []
    /// Whether the candidate has said how the interviewer did.
    private(set) var isReviewed = false
    /// The sides that have given their advice, or said that they give none.
    private(set) var advised: Set<PairRole> = []
    /// Whether the questions are over.
    private(set) var isEnded = false
    /// Whether the feedback is open.
    private(set) var isOpen = false

    private var agenda: Agenda?
    private var heard = HeardAnswer()

    /// The number of an item in the whole interview, from 1; 0 where there is no such item.
    func number(of place: AgendaPlace) -> Int {
        guard let rounds = agenda?.rounds, agenda?[place] != nil else { return 0 }
        return rounds[..<place.round].reduce(0) { $0 + $1.items.count } + place.item + 1
    }

    /// How many items the interview has.
    var count: Int { (agenda?.rounds ?? []).reduce(0) { $0 + $1.items.count } }

    /// What the interviewer is to rate, what is open included.
    var rateable: [AgendaPlace] {
        let open = isTurnOpen && !isEnded ? lastTurn?.place : nil
        return asked.filter { judgeable.contains($0) || $0 == open }
    }

    /// Takes the next event.
    mutating func apply(_ recorded: RecordedEvent) {
        let isTask = lastTurn.map { !$0.isFollowUp && agenda?[$0.place]?.isChallenge == true } ?? false
        if let text = heard.apply(recorded.event, isTask: isTask) { rewriteAnswer(text) }
        switch recorded.event {
        case .started(let header): agenda = header.agenda
        case .asked(let turn):
            ask(turn)
            exchange = recorded.number
        case .answered(let text, _):
            answer(text)
            answers.append(text)
            if let place = lastTurn?.place { judgeable.insert(place) }
        case .skipped:
            answer("")
        case .hintShown(_, let text): hints.append(text)
        case .codeJudged(let run):
            runs.insert(.init(run), at: 0)
            if let place = lastTurn?.place { judgeable.insert(place) }
        case .pointTicked(let place, let target, let isThere):
            ticks[place, default: [:]][target] = isThere
            judgeable.insert(place)
        case .interviewerNoted(let text, let kind):
            notes.append(
                .init(
                    at: (recorded.at - .start).count, kind: kind, text: text,
                    number: lastTurn.map { number(of: $0.place) }))
        case .interviewerRated(let place, let marks): ratings[place] = ratings[place] ?? marks
        case .selfRated(let place, let rating): ownRatings[place] = rating
        case .interviewerReviewed: isReviewed = true
        case .advised(let role, _): advised.insert(role)
        case .feedbackOpened: isOpen = true
        case .ended: isEnded = true
        default: break
        }
    }

    private mutating func ask(_ turn: Turn) {
        if !turn.isFollowUp {
            earlier = []
            answers = []
            hints = []
            runs = []
            if !asked.contains(turn.place) { asked.append(turn.place) }
        }
        lastTurn = turn
        isTurnOpen = true
    }

    /// The interviewer wrote on after the answer was taken.
    private mutating func rewriteAnswer(_ text: String) {
        guard let turn = lastTurn, !answers.isEmpty, let before = earlier.popLast() else { return }
        answers[answers.count - 1] = text
        if !before.answered.allSatisfy(\.isWhitespace) { said[turn.place]?.removeLast() }
        answer(text)
    }

    private mutating func answer(_ text: String) {
        guard let turn = lastTurn else { return }
        isTurnOpen = false
        let isTask = agenda?[turn.place]?.isChallenge ?? false
        // Of a task the first line: the rest is there to be read above.
        let asked = isTask ? turn.prompt.split(whereSeparator: \.isNewline).first.map(String.init) : nil
        earlier.append(.init(asked: asked ?? turn.prompt, answered: text))
        if !text.allSatisfy(\.isWhitespace) { said[turn.place, default: []].append(text) }
        if !isTask, !text.allSatisfy(\.isWhitespace) { answered.insert(turn.place) }
    }
}

extension CodeSection.Run {
    /// A run in short.
    init(_ run: CodeRun) {
        let passed = run.verdict?.passedCount ?? 0
        let total = run.verdict?.cases.count ?? 0
        self.init(
            version: run.version, scope: run.scope, line: run.failure ?? run.verdict?.line ?? "",
            passed: passed, total: total)
    }
}

extension Verdict {
    /// How it ended, with how many cases passed.
    fileprivate var line: String {
        switch (outcome, cases.count) {
        case (.passed, 0): "all passed"
        case (.passed, let total): "all \(total) passed"
        case (_, 0): outcome.words
        case (_, let total): "\(passedCount) of \(total) passed: \(outcome.words)"
        }
    }
}
