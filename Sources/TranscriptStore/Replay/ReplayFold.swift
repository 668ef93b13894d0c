import InterviewModel

/// Makes the moments of a replay from events, one after another.
struct ReplayFold {
    /// What the first event says; nil where it is lost.
    let header: SessionHeader?
    private let timeLine: TimeLine
    private let pauses: [TranscriptPause]
    private let numbers: [AgendaPlace: Int]
    private var moments: [ReplayMoment] = []
    private var turn: OpenReplayTurn?
    private var lastPlace: AgendaPlace?
    private var programs: [AgendaPlace: CodeHistory] = [:]
    private var lastInstant = SessionInstant.start
    private var pausesSeen = 0
    private var isPaused = false
    /// Whether an answer was awaited before the event in hand.
    private var isAwaited = false
    private var roundEnd: Milliseconds?
    private var hasEnded = false

    /// Begins; all events, their times in order, are needed to know beforehand how long each pause is.
    init(_ events: [RecordedEvent]) {
        header = events.first.flatMap(TranscriptFold.header)
        var log = PauseLog()
        events.forEach { log.add($0) }
        pauses = log.pauses
        timeLine = TimeLine(pauses: log.pauses)
        var numbers: [AgendaPlace: Int] = [:]
        for (round, agenda) in (header?.agenda.rounds ?? []).enumerated() {
            for item in agenda.items.indices {
                numbers[AgendaPlace(round: round, item: item)] = numbers.count + 1
            }
        }
        self.numbers = numbers
    }

    /// Takes the next event.
    mutating func add(_ recorded: RecordedEvent) {
        lastInstant = recorded.at
        isAwaited = turn?.isOpen == true
        let now = timeLine.active(at: lastInstant)
        switch recorded.event {
        case .started(let header):
            note(.began(title: header.agenda.title, mode: header.agenda.mode), at: now)
        case .roundStarted(let index):
            let round = header.flatMap {
                $0.agenda.rounds.indices.contains(index) ? $0.agenda.rounds[index] : nil
            }
            roundEnd = round?.budget.map { now + $0.bounded }
            note(.round(number: index &+ 1, title: round?.title ?? ""), at: now)
        case .asked(let put): ask(put, at: now)
        case .draftEdited(let edit):
            withTurn { $0.draft.apply(edit) }
            note(.edited(edit), at: now)
        case .answerOpened, .limitReached, .extended: runClock(recorded.event, at: now)
        case .answered(let text, let ending): answer(text, ending, at: now)
        case .skipped: leave(isSkipped: true, at: now)
        case .assessed(_, let probes, let report):
            if let score = report.score?.unit { note(.scored(score, probes: probes), at: now) }
        case .hintShown(let index, let text):
            note(.hint(number: index &+ 1, text: text), at: now)
        case .codeSaved, .codeRestored, .codeJudged, .languageChosen, .ownTestAdded, .ownTestDropped:
            program(recorded.event, at: now)
        case .paused: pause(at: now)
        case .resumed: isPaused = false
        case .ended(let ending):
            leave(isSkipped: false, at: now)
            hasEnded = true
            note(.ended(ending), at: now)
        default: if let what = Self.plain(recorded.event) { note(what, at: now) }
        }
    }

    /// The moments, after the last event.
    func finished() -> [ReplayMoment] {
        guard !hasEnded else { return moments }
        var fold = self
        let now = timeLine.active(at: lastInstant)
        fold.leave(isSkipped: false, at: now)
        fold.note(.ended(nil), at: now)
        return fold.moments
    }

    /// Events that tell all of their moment.
    private static func plain(_ event: SessionEvent) -> ReplayMoment.What? {
        switch event {
        case .warned(let remaining): .warned(remaining: remaining.bounded)
        case .repeated: .repeated
        case .noted(let text): .noted(text: text)
        case .codingRated(_, let report): .rated(report)
        case .itemsDropped(let places): places.isEmpty ? nil : .dropped(places.count)
        default: nil
        }
    }

    /// Adds a moment, and before it the time without any, where that is long.
    private mutating func note(_ what: ReplayMoment.What, at now: Milliseconds) {
        let last = moments.last?.at ?? .zero
        if isAwaited, now - last >= Replay.noticedIdleTime, !isAtPause {
            moments.append(ReplayMoment(at: last, .idle(now - last)))
        }
        moments.append(ReplayMoment(at: max(last, now), what))
    }

    private var isAtPause: Bool {
        if case .paused? = moments.last?.what { true } else { false }
    }

    private mutating func ask(_ put: Turn, at now: Milliseconds) {
        leave(isSkipped: false, at: now)
        let isCoding = !put.isFollowUp && header?.agenda[put.place]?.isChallenge == true
        turn = OpenReplayTurn(put, isCoding: isCoding)
        lastPlace = put.place
        note(
            .asked(
                ReplayQuestion(
                    number: numbers[put.place], isProbe: put.isFollowUp, isCoding: isCoding,
                    prompt: put.prompt,
                    think: put.think.bounded, limit: put.limit.bounded)), at: now)
    }

    /// Changes the open turn; where the journal lost its beginning, one without a question.
    private mutating func withTurn(_ change: (inout OpenReplayTurn) -> Void) {
        var open = turn ?? OpenReplayTurn()
        change(&open)
        turn = open
    }

    private mutating func runClock(_ event: SessionEvent, at now: Milliseconds) {
        withTurn { $0.runClock(event, at: now) }
        let ends = [turn?.end, roundEnd, header?.agenda.budget?.bounded].compactMap(\.self)
        let end = turn?.end == nil ? nil : ends.min()
        switch event {
        case .limitReached(let policy):
            let place = turn?.place ?? AgendaPlace(round: -1, item: 0)
            let rounds = header?.agenda.rounds ?? []
            let grace = rounds.indices.contains(place.round) ? rounds[place.round].timing.grace.bounded : nil
            note(.limitReached(policy, until: policy == .grace ? grace.map { now + $0 } : nil), at: now)
        case .extended(let length): note(.extended(by: length.bounded, until: end), at: now)
        default: note(.opened(until: end), at: now)
        }
    }

    private mutating func answer(_ text: String, _ ending: AnswerEnding, at now: Milliseconds) {
        withTurn { _ in }
        guard let open = turn else { return }
        let answer = ReplayAnswer(
            text: open.isCoding ? "" : text, isBlank: text.allSatisfy(\.isWhitespace), ending: ending,
            used: open.openedAt.map { now - $0 } ?? .zero, allowed: open.allowed)
        note(.answered(answer), at: now)
        turn = nil
    }

    private mutating func leave(isSkipped: Bool, at now: Milliseconds) {
        guard turn != nil || isSkipped else { return }
        note(.left(draft: turn?.draft.text ?? "", isSkipped: isSkipped), at: now)
        turn = nil
    }

    /// A pause is one moment with its length; one within another, as when the program dies while paused, is part of it.
    private mutating func pause(at now: Milliseconds) {
        guard !isPaused, pauses.indices.contains(pausesSeen) else { return }
        let pause = pauses[pausesSeen]
        pausesSeen += 1
        isPaused = true
        note(
            .paused(pause.reason, length: pause.to.map { $0 - pause.from }, isCounted: pause.counted == true),
            at: now)
    }

    private mutating func program(_ event: SessionEvent, at now: Milliseconds) {
        let place = turn?.place ?? lastPlace ?? AgendaPlace(round: -1, item: 0)
        var history = programs[place] ?? header?.agenda[place].map { CodeHistory($0) } ?? CodeHistory()
        let (before, count) = (history.text, history.timeline.moments.count)
        history.apply(event, at: lastInstant)
        programs[place] = history
        guard history.timeline.moments.count > count, let what = history.timeline.moments.last?.what else {
            return
        }
        var changes: [LineDifference.Line] = []
        switch what {
        case .saved, .restored:
            changes = LineDifference(from: before, to: history.text).lines.filter { $0.side != .both }
        default: break
        }
        note(.code(what, changes: changes), at: now)
    }
}
