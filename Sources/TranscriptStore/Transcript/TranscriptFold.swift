import InterviewModel

/// Makes a transcript from events, one after another.
///
/// A journal may be damaged, so nothing here relies on the engine's order: what has no place is kept apart, and
/// lengths of time are held to what sums can bear.
struct TranscriptFold {
    private let header: SessionHeader?
    private let timeLine: TimeLine
    private var rounds: [TranscriptRound] = []
    private var unplaced: [Exchange] = []
    private var notes: [TranscriptNote] = []
    private var dropped: Set<AgendaPlace> = []
    private var turn: OpenTurn?
    /// The exchange that was answered last, until something else is asked.
    private var answered: (turn: OpenTurn, at: SessionInstant?)?
    private var lastPlace: AgendaPlace?
    private var ending: SessionEnding?
    private var lastInstant = SessionInstant.start
    private var currentRound: Int?
    private var corrections = SentenceCorrections()
    private var marks = SessionMarks()
    private var pair: PairLog

    /// Begins with the rounds and items of the agenda, all not reached.
    init(header: SessionHeader?, timeLine: TimeLine) {
        self.header = header
        self.timeLine = timeLine
        pair = PairLog(header?.pair)
        for (round, agenda) in (header?.agenda.rounds ?? []).enumerated() {
            let items = agenda.items.enumerated().map { index, item in
                TranscriptItem(place: AgendaPlace(round: round, item: index), agenda: item)
            }
            rounds.append(
                TranscriptRound(
                    kind: agenda.kind, title: agenda.title, budget: agenda.budget, startedAt: nil,
                    duration: .zero, items: items, score: ScoreSummary([])))
        }
    }

    /// The header, where the event is the first of a journal.
    static func header(_ event: RecordedEvent) -> SessionHeader? {
        if case .started(let header) = event.event { header } else { nil }
    }

    /// Takes the next event.
    mutating func add(_ recorded: RecordedEvent) {
        let at = max(lastInstant, recorded.at)
        lastInstant = at
        switch recorded.event {
        case .started, .paused, .resumed, .alive: break
        case .questionChosen: break
        case .interviewerJoined, .interviewerLeft, .interviewerNoted, .interviewerReviewed, .advised,
            .feedbackOpened, .interviewerRated, .pointTicked, .recordingAttached:
            addOfPair(recorded, at: at)
        case .roundStarted(let round): startRound(round, at: at)
        case .itemsDropped(let places): dropped.formUnion(places)
        case .asked(let put):
            closeTurn(as: .open, at: nil)
            answered = nil
            turn = OpenTurn(put, at: at)
            lastPlace = put.place
        case .answered(let text, let ending):
            withTurn {
                $0.exchange.answer = text; $0.exchange.ending = ending
            }
            closeTurn(as: .answered, at: at)
        case .skipped: closeTurn(as: .skipped, at: at)
        case .assessed(let place, let probes, let report), .rescored(let place, let probes, let report):
            assess(place, probes, report)
        case .codingRated(let place, let report): updateItem(place) { $0.rating = report }
        case .sentenceLabelled, .labelTakenBack: corrections.apply(recorded.event)
        case .selfRated(let place, let rating):
            let isLate = pair.isOpened ? true : nil
            updateItem(place) {
                $0.selfRating = rating.held(to: 1...5)
                $0.isSelfRatingLate = isLate
            }
        case .commented, .commentTakenBack, .tagged, .untagged, .favoured, .discarded, .restored:
            marks.apply(recorded)
        case .hintShown(let index, let text):
            updateItem(turn?.place ?? lastPlace) {
                $0.hints.append(TranscriptHint(index: index, text: text, at: at))
                $0.code?.apply(recorded.event, at: at)
            }
        case .codeSaved, .codeRestored, .codeJudged, .languageChosen, .ownTestAdded, .ownTestDropped:
            updateCode { $0.apply(recorded.event, at: at) }
        case .noted(let text):
            notes.append(TranscriptNote(at: at, place: turn?.place, text: text))
            updateItem(turn?.place) { $0.code?.apply(recorded.event, at: at) }
        case .ended(let ending): self.ending = ending
        case .heardEdited(let edit) where turn == nil && answered != nil: hearLater(edit)
        case .answerOpened, .draftEdited, .heardEdited, .warned, .limitReached, .repeated, .extended:
            withTurn { $0.add(recorded.event, at: at) }
        }
    }

    /// The document, after the last event.
    func document(
        events: [RecordedEvent], pauses: [TranscriptPause], notes journalNotes: [JournalNote],
        session: String
    ) -> Transcript {
        var fold = self
        fold.closeTurn(as: .open, at: nil)
        fold.finishRound(at: lastInstant)
        fold.settleItems()
        return Transcript(
            session: session, scenario: header?.agenda.scenario, title: header?.agenda.title ?? session,
            mode: header?.agenda.mode, seed: header?.agenda.seed, tool: header?.tool,
            startedAt: header == nil ? nil : events.first?.wall,
            lastEventAt: events.last { !$0.event.isAfterthought }?.wall,
            ending: ending, duration: timeLine.active(at: lastInstant), budget: header?.agenda.budget,
            summary: TranscriptSummary(fold.rounds.flatMap(\.items)), rounds: fold.rounds,
            unplaced: fold.unplaced, notes: notes, pauses: pauses, marks: marks, journalNotes: journalNotes,
            pair: pair.record)
    }

    private mutating func startRound(_ round: Int, at: SessionInstant) {
        finishRound(at: at)
        guard rounds.indices.contains(round) else { return }
        currentRound = round
        rounds[round].startedAt = at
    }

    private mutating func finishRound(at: SessionInstant) {
        guard let round = currentRound, let start = rounds[round].startedAt else { return }
        rounds[round].duration = timeLine.active(from: start, to: at)
        currentRound = nil
    }

    /// Changes the open turn; where the journal lost its beginning, one without a question.
    private mutating func withTurn(_ change: (inout OpenTurn) -> Void) {
        var open = turn ?? OpenTurn()
        change(&open)
        turn = open
    }

    private mutating func closeTurn(as outcome: Exchange.Outcome, at: SessionInstant?) {
        guard let open = turn else { return }
        turn = nil
        answered = outcome == .answered ? (open, at) : nil
        let exchange = closed(open, as: outcome, at: at)
        if let place = open.place, item(at: place) != nil {
            updateItem(place) { $0.exchanges.append(exchange) }
        } else if open.place != nil || exchange.answer != nil || exchange.draft != nil
            || exchange.heard != nil
        {
            unplaced.append(exchange)
        }
    }

    private func closed(_ open: OpenTurn, as outcome: Exchange.Outcome, at: SessionInstant?) -> Exchange {
        open.closed(
            as: outcome, at: at, seenUntil: lastInstant, isTask: isTask(open), on: timeLine)
    }

    private func isTask(_ open: OpenTurn) -> Bool {
        !open.exchange.isProbe && open.place.flatMap(item)?.challenge != nil
    }

    private mutating func hearLater(_ edit: TextEdit) {
        guard let at = answered?.at, var open = answered?.turn else { return }
        open.add(heardLater: edit, isTask: isTask(open))
        answered = (open, at)
        let exchange = closed(open, as: .answered, at: at)
        if let place = open.place, item(at: place) != nil {
            updateItem(place) { item in
                guard let before = item.exchanges.popLast() else { return }
                item.exchanges.append(exchange)
                guard exchange.answer != before.answer else { return }
                // What was scored were other words.
                let last = item.exchanges.count { $0.answer != nil } - 1
                item.assessments.removeAll { $0.probesIncluded >= last }
            }
        } else if !unplaced.isEmpty {
            unplaced[unplaced.count - 1] = exchange
        }
    }

    private mutating func assess(_ place: AgendaPlace, _ probes: Int, _ report: AnswerReport) {
        updateItem(place) { item in
            // After a crash the same answer may have been scored twice, and with corrections it is scored again.
            item.assessments.removeAll { $0.probesIncluded == probes }
            item.assessments.append(Assessment(probesIncluded: probes, report: report))
        }
    }

    /// What only a pair session has.
    private mutating func addOfPair(_ recorded: RecordedEvent, at: SessionInstant) {
        pair.apply(recorded, at: at, place: turn?.place ?? lastPlace)
        let isLate = pair.isOpened
        switch recorded.event {
        case .interviewerRated(let place, let ratings):
            updateItem(place) { $0.mark { $0.rate(ratings, isLate: isLate) } }
        case .pointTicked(let place, let target, let isThere):
            updateItem(place) { $0.mark { $0.tick(target, isThere, at: at) } }
        case .recordingAttached(let place, let answer, let text):
            corrections.apply(recorded.event)
            updateItem(place) { $0.attach(text, toAnswer: answer) }
        default: break
        }
    }

    private mutating func updateCode(_ change: (inout CodeHistory) -> Void) {
        updateItem(turn?.place ?? lastPlace) { item in
            var code = item.code ?? CodeHistory()
            change(&code)
            item.code = code
        }
    }

    private func item(at place: AgendaPlace) -> TranscriptItem? {
        guard rounds.indices.contains(place.round), rounds[place.round].items.indices.contains(place.item)
        else { return nil }
        return rounds[place.round].items[place.item]
    }

    private mutating func updateItem(_ place: AgendaPlace?, _ change: (inout TranscriptItem) -> Void) {
        guard let place, item(at: place) != nil else { return }
        change(&rounds[place.round].items[place.item])
    }

    private mutating func settleItems() {
        for round in rounds.indices {
            for index in rounds[round].items.indices {
                let isDropped = dropped.contains(rounds[round].items[index].place)
                rounds[round].items[index].corrections = corrections[rounds[round].items[index].place]
                rounds[round].items[index].settle(isDropped: isDropped, on: timeLine)
            }
            rounds[round].score = ScoreSummary(rounds[round].items)
        }
    }
}
