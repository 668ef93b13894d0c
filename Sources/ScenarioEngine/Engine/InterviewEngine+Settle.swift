import InterviewModel

extension InterviewEngine {
    /// Goes on by itself until something from outside is needed: opens answers that have no thinking time,
    /// takes answers that were cut off, asks for scores and ratings, picks probes, asks what comes next.
    mutating func settle(at now: SessionInstant) {
        while state.suspension == nil {
            switch state.phase {
            case .notStarted, .ended:
                return
            case .turn(let turn):
                if turn.thinkDeadline != nil, turn.turn.think == .zero {
                    emit(.answerOpened, at: now)
                } else if turn.isCutOff, turn.isCoding {
                    if awaiting == nil { collectFinalCode(.timedOut) }
                    return
                } else if turn.isCutOff {
                    emit(.answered(text: turn.answer, ending: .timedOut), at: now)
                } else {
                    return
                }
            case .assessing:
                if awaiting == nil { requestAssessment() }
                return
            case .between:
                if awaiting != nil { return }
                if state.item?.isRewritten == true, !isForInterviewer || state.chosen != nil {
                    return requestAssessment()
                }
                if state.isInputEnded {
                    end(.inputEnded, at: now)
                } else if isForInterviewer {
                    guard let question = state.chosen else { return }
                    ask(question, at: now)
                } else if !state.isInterviewerHere, let probe = nextProbe(at: now) {
                    ask(probe, at: now)
                } else if let task = taskToRate(at: now) {
                    requestRating(of: task)
                } else {
                    askNextItem(at: now)
                }
            }
        }
    }

    /// Asks the conductor for the code as it stands, to be judged and taken as the answer.
    mutating func collectFinalCode(_ ending: AnswerEnding) {
        awaiting = .finalCode(ending)
        effects.append(.collectCode)
    }

    /// Asks for the score of the answers so far; the session ends after it where `ending` says so.
    mutating func requestAssessment(then ending: SessionEnding? = nil) {
        guard let item = state.item else { return }
        awaiting = .assessment(then: ending)
        effects.append(
            .assess(
                AssessmentRequest(
                    place: item.place, probesIncluded: max(0, item.answers.count - 1),
                    text: item.answers.joined(separator: "\n\n"), isSpoken: item.isSpoken)))
    }

    /// The probe to ask now: for the most valuable thing missing that has one not yet asked.
    private func nextProbe(at now: SessionInstant) -> Probe? {
        guard let item = state.item, let round = state.agendaRound, item.place.round == state.round,
            item.probesAsked.count < round.probes.max, state.hasTimeLeft(at: now)
        else { return nil }
        let probes = state.agenda?[item.place]?.probes ?? []
        for lack in item.lacks where !item.probesAsked.contains(lack) {
            if let probe = probes.first(where: { $0.target == lack }) { return probe }
        }
        return nil
    }

    private mutating func ask(_ probe: Probe, at now: SessionInstant) {
        guard let place = state.item?.place, let round = state.agendaRound else { return }
        emit(
            .asked(
                Turn(
                    place: place, probe: probe.target, prompt: probe.text, think: .zero,
                    limit: round.probes.answer)),
            at: now)
    }

    /// Asks the next item, beginning its round where it is the round's first; ends the session after the last.
    private mutating func askNextItem(at now: SessionInstant) {
        guard let place = state.next, let agenda = state.agenda, let item = agenda[place] else {
            emit(.ended(.completed), at: now)
            return
        }
        if let deadline = state.sessionDeadline, deadline <= state.counted(now) {
            emit(.itemsDropped(places: remainingPlaces(from: place)), at: now)
            emit(.ended(.timedOut), at: now)
            return
        }
        if state.round != place.round {
            emit(.roundStarted(round: place.round), at: now)
            return
        }
        let unneeded = followUpsOfNothing(at: place)
        if !unneeded.isEmpty {
            emit(.itemsDropped(places: unneeded), at: now)
            return
        }
        if let deadline = state.roundDeadline, deadline <= state.counted(now) {
            emit(
                .itemsDropped(places: remainingPlaces(from: place).filter { $0.round == place.round }),
                at: now)
            return
        }
        let timing = agenda.rounds[place.round].timing
        let isFollowUp = isFollowUp(place)
        let hasThinking = agenda.isFirstOfGroup(place) && (!isFollowUp || item.about != nil)
        emit(
            .asked(
                Turn(
                    place: place, prompt: agenda.words(at: place), think: hasThinking ? timing.think : .zero,
                    limit: isFollowUp ? min(timing.answer, followUpLimit) : timing.answer)),
            at: now)
    }

    /// Questions after a challenge that was passed over or left empty have nothing to be about.
    private func followUpsOfNothing(at place: AgendaPlace) -> [AgendaPlace] {
        guard let item = state.item, item.place.round == place.round, let agenda = state.agenda,
            let task = agenda[item.place], task.isChallenge,
            item.isSkipped || item.answers.first?.isBlank == true
        else { return [] }
        return Array(
            remainingPlaces(from: place).prefix { place in
                guard place.round == item.place.round, let next = agenda[place] else { return false }
                return !next.isChallenge && (next.about == nil || next.about == task.group)
            })
    }

    /// Whether a question is about a challenge. Journals of early versions do not say so: there it is any that
    /// follows one.
    private func isFollowUp(_ place: AgendaPlace) -> Bool {
        guard let agenda = state.agenda, let item = agenda[place], !item.isChallenge else { return false }
        if item.about != nil { return true }
        return agenda.rounds[place.round].items.prefix(place.item).contains(where: \.isChallenge)
    }

    private func remainingPlaces(from place: AgendaPlace) -> [AgendaPlace] {
        var places: [AgendaPlace] = []
        var candidate: AgendaPlace? = place
        while let current = candidate {
            places.append(current)
            candidate = state.place(after: current)
        }
        return places
    }
}

/// The longest answer time of a question before or after a challenge, as `Docs/scenario-format.md` states it.
private let followUpLimit = Milliseconds.minutes(2)

extension String {
    /// Whether there is nothing but white space.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// The text without the line end of its last line: a draft keeps it, an answer does not.
    var withoutLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
