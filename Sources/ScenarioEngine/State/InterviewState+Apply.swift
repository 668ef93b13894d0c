public import InterviewModel

extension InterviewState {
    /// The state after an event. Total: an event that cannot follow, as in a damaged journal, changes what it
    /// can and never stops the reader.
    public mutating func apply(_ event: SessionEvent, at instant: SessionInstant) {
        if event.isAfterthought { return }
        lastAt = max(lastAt, instant)
        endChoosing(with: event, at: instant)
        defer { beginChoosing(at: instant) }
        switch event {
        case .started(let header):
            self.header = header
            phase = .between
            next = place(after: AgendaPlace(round: 0, item: -1))
            sessionDeadline = header.agenda.budget.map { instant + $0 }
        case .roundStarted(let index):
            round = index
            roundDeadline = agendaRound?.budget.map { instant + $0 }
        case .itemsDropped(let places):
            if let last = places.max() {
                next = place(after: last)
            }
        case .asked(let turn):
            apply(asked: turn, at: instant)
        case .paused(let reason):
            suspension = Suspension(since: instant, reason: reason)
        case .resumed(let counted):
            if let suspension, !counted {
                shift(by: instant - suspension.since)
            }
            suspension = nil
        case .assessed(_, _, let report):
            item?.lacks = report.score == nil ? [] : report.lacks
            item?.isRewritten = false
            if case .assessing = phase { phase = .between }
        case .ended(let ending):
            phase = .ended(ending)
            suspension = nil
        case .hintShown(let index, _):
            item?.hintsShown = max(0, min(index, .max - 1)) + 1
        case .answered(let text, let ending):
            apply(answered: text, ending: ending)
        case .skipped:
            let isWholeItem = openTurn?.turn.isFollowUp != true
            item?.isSkipped = isWholeItem
            item?.lacks = []
            if isWholeItem, openTurn?.isCoding == true { unrated = nil }
            lastTurn = nil
            phase = .between
        case .interviewerJoined: isInterviewerHere = true
        case .interviewerLeft: isInterviewerHere = false
        case .questionChosen(let question): chosen = question
        case .answerOpened, .draftEdited, .heardEdited, .warned, .limitReached, .extended, .codeSaved,
            .codeRestored,
            .codeJudged, .languageChosen, .ownTestAdded, .ownTestDropped:
            if case .turn(var turn) = phase {
                apply(event, to: &turn, at: instant)
                phase = .turn(turn)
                if turn.isCoding, event.isVersion { unrated = turn.turn.place }
            } else if case .heardEdited(let edit) = event {
                apply(heardLater: edit)
            }
        case .codingRated(let place, _):
            if unrated == place { unrated = nil }
        case .repeated, .noted, .pointTicked, .interviewerNoted, .alive, .sentenceLabelled, .labelTakenBack,
            .rescored, .selfRated, .commented,
            .commentTakenBack, .tagged, .untagged, .favoured, .discarded, .restored, .interviewerRated,
            .interviewerReviewed, .advised, .feedbackOpened, .recordingAttached:
            break
        }
    }

    private mutating func apply(asked turn: Turn, at instant: SessionInstant) {
        let subject = agenda?[turn.place]
        chosen = nil
        lastTurn = nil
        if turn.isFollowUp {
            if let probe = turn.probe { item?.probesAsked.append(probe) }
        } else {
            item = Item(place: turn.place)
            next = place(after: turn.place)
        }
        var isCoding = false
        if case .challenge = subject?.subject {
            isCoding = !turn.isFollowUp
        }
        phase = .turn(TurnState(turn: turn, isCoding: isCoding, item: subject, at: instant))
    }

    private mutating func apply(answered text: String, ending: AnswerEnding) {
        let wasCoding = openTurn?.isCoding == true
        lastTurn = wasCoding ? nil : openTurn
        let isHeard = openTurn.map { !$0.heard.isBlank && $0.heard == text } ?? false
        if isHeard { item?.isSpoken = true }
        lastTurn?.draft = isHeard || text.isBlank ? "" : text
        isInputEnded = isInputEnded || ending == .inputEnded
        item?.answers.append(text)
        if wasCoding, text.isBlank { unrated = nil }
        phase = wasCoding || isTask ? .between : .assessing
    }

    /// What the interviewer writes on once the answer was taken: who typed nothing has answered with that.
    private mutating func apply(heardLater edit: TextEdit) {
        guard var turn = lastTurn, var item, !item.answers.isEmpty else { return }
        turn.heard = edit.applied(to: turn.heard)
        lastTurn = turn
        guard turn.draft.isBlank else { return }
        item.answers[item.answers.count - 1] = turn.heard
        item.isSpoken = item.isSpoken || !turn.heard.isBlank
        item.isRewritten = !isTask
        self.item = item
    }

    /// Whether the item is a program. It is judged, not scored in words, nor is what its interviewer asks on about it.
    private var isTask: Bool { item.flatMap { agenda?[$0.place] }?.isChallenge == true }

    private func apply(_ event: SessionEvent, to turn: inout TurnState, at instant: SessionInstant) {
        switch event {
        case .answerOpened:
            turn.thinkDeadline = nil
            turn.openedAt = instant
            turn.deadline = instant + turn.turn.limit + turn.extended
            turn.warningCeiling = remaining(of: turn, at: instant)
        case .draftEdited(let edit):
            turn.draft = edit.applied(to: turn.draft)
        case .heardEdited(let edit):
            turn.heard = edit.applied(to: turn.heard)
        case .warned(let remaining):
            turn.warningCeiling = remaining
        case .limitReached(let policy):
            turn.overSince = turn.overSince ?? instant
            switch policy {
            case .soft: break
            case .grace: turn.graceDeadline = instant + (agendaRound?.timing.grace ?? .zero)
            case .strict: turn.isCutOff = true
            }
        case .extended(let length):
            turn.extensions += 1
            turn.extended += length
            turn.deadline = turn.deadline + length
            if remaining(of: turn, at: instant) > .zero {
                turn.overSince = nil
                turn.graceDeadline = nil
            }
            turn.warningCeiling = remaining(of: turn, at: instant)
        default:
            turn.code?.apply(event)
        }
    }

    private func remaining(of turn: TurnState, at instant: SessionInstant) -> Milliseconds {
        let end = [turn.deadline, roundDeadline, sessionDeadline].compactMap(\.self).min() ?? turn.deadline
        return end - instant
    }

    /// From here on the interviewer chooses, where one is there and nothing is open.
    private mutating func beginChoosing(at instant: SessionInstant) {
        guard choosingSince == nil, isInterviewerHere, item != nil, suspension == nil, case .between = phase
        else { return }
        choosingSince = instant
    }

    /// What the interviewer took to choose moves every deadline: it is not the candidate's time.
    private mutating func endChoosing(with event: SessionEvent, at instant: SessionInstant) {
        guard let since = choosingSince else { return }
        switch event {
        case .asked, .roundStarted, .itemsDropped, .paused, .interviewerLeft, .ended:
            shift(by: instant - since)
            choosingSince = nil
        default: break
        }
    }

    private mutating func shift(by length: Milliseconds) {
        roundDeadline = roundDeadline.map { $0 + length }
        sessionDeadline = sessionDeadline.map { $0 + length }
        if case .turn(var turn) = phase {
            turn.shift(by: length)
            phase = .turn(turn)
        }
    }
}

extension SessionEvent {
    /// Whether a version of a program was taken.
    fileprivate var isVersion: Bool {
        switch self {
        case .codeSaved, .codeRestored: true
        default: false
        }
    }
}
