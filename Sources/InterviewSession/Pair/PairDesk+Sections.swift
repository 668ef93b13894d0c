import InterviewModel
import ScenarioEngine

/// How each section is made of what is known.
extension PairDesk {
    /// Puts up a section as it stands, or takes it down where there is nothing to say.
    func put(_ section: PairSection, _ state: State, in update: inout PairBoard.Update) {
        func put(_ value: (some Encodable)?) {
            if let value { update.publish(section, value) } else { update.remove(section) }
        }
        switch section {
        case .stage: put(state.stage)
        case .question: put(question(state))
        case .said: put(SaidSection(lines: state.said))
        case .draft: put(draft(state))
        case .code: put(code(state))
        case .heard: put(heard(state))
        case .rubric: put(rubric(state))
        case .probes: put(probes(state))
        case .hints: put(item(state).map { HintsSection(hints: $0.hints, shown: state.fold.hints.count) })
        case .model: put(item(state).map(model))
        case .notes: put(NotesSection(notes: state.fold.notes))
        case .scorecard: put(scorecard(state))
        case .outstanding: put(state.fold.isEnded ? outstanding(state) : nil)
        case .ownRatings: put(state.fold.isEnded ? ownRatings(state) : nil)
        case .clock, .comparison: break
        }
    }

    private func agenda(_ state: State) -> Agenda? { state.moment?.state.agenda }

    private func item(_ state: State) -> AgendaItem? {
        state.fold.lastTurn.flatMap { agenda(state)?[$0.place] }
    }

    private func question(_ state: State) -> QuestionSection? {
        guard let turn = state.fold.lastTurn, let exchange = state.fold.exchange, let agenda = agenda(state),
            let item = agenda[turn.place]
        else { return nil }
        let words = agenda.words(at: turn.place)
        return QuestionSection(
            place: turn.place, round: agenda.rounds[turn.place.round].title, exchange: exchange,
            number: state.fold.number(of: turn.place), count: state.fold.count, isCoding: item.isChallenge,
            words: words, html: PassageText.blocks(words).text, followUp: turn.isFollowUp ? turn.prompt : nil,
            hints: state.fold.hints)
    }

    private func draft(_ state: State) -> DraftSection? {
        guard let moment = state.moment else { return nil }
        let text = moment.state.openTurn == nil ? "" : moment.draft
        let isCut = text.utf8.count > DraftSection.longest
        return DraftSection(
            text: text.suffix(bytes: DraftSection.longest),
            isCut: isCut, earlier: state.fold.earlier)
    }

    private func heard(_ state: State) -> HeardSection? {
        guard let turn = state.moment?.state.heardTurn else { return HeardSection(text: "", counts: false) }
        return HeardSection(text: turn.heard, counts: turn.isHeard)
    }

    private func code(_ state: State) -> CodeSection? {
        guard let turn = state.fold.lastTurn, let item = agenda(state)?[turn.place],
            case .challenge(let challenge) = item.subject
        else { return nil }
        let code = state.moment?.state.openTurn?.code
        let text = state.file?.text ?? code?.text ?? state.fold.earlier.first?.answered ?? ""
        return CodeSection(
            challenge: challenge, language: code?.language ?? item.offeredLanguages.first ?? .python,
            languages: item.offeredLanguages,
            text: text.prefix(bytes: CodeSection.longest),
            version: code?.version ?? 0, runs: Array(state.fold.runs.prefix(CodeSection.most)),
            isRunning: state.moment?.isRunning ?? false, path: state.file?.path)
    }

    private func rubric(_ state: State) -> RubricSection? {
        guard let turn = state.fold.lastTurn, let points = points(state) else { return nil }
        return RubricSection(place: turn.place, points: points.all, misconceptions: points.misconceptions)
    }

    private func points(_ state: State) -> RubricPoints? {
        guard let turn = state.fold.lastTurn, let item = agenda(state)?[turn.place] else { return nil }
        let known = state.report.flatMap { $0.place == turn.place ? $0 : nil }
        return RubricPoints(
            question: content.question(of: item), framework: item.framework.flatMap(content.framework),
            report: known?.report, text: known?.text ?? "", ticks: state.fold.ticks[turn.place] ?? [:])
    }

    private func probes(_ state: State) -> ProbesSection? {
        guard let item = item(state), let points = points(state)?.all else { return nil }
        let asked = state.moment?.state.item?.probesAsked ?? []
        let missing = Set(points.filter { !$0.isThere }.map(\.target))
        // The analyser's order, worth most first; what it does not name keeps the script's.
        let order = state.report?.report.lacks ?? []
        let suggestions = item.probes.map { probe in
            ProbesSection.Suggestion(
                target: probe.target, text: probe.text, isAsked: asked.contains(probe.target),
                isMissing: missing.contains(probe.target))
        }
        func rank(_ probe: ProbesSection.Suggestion) -> (Int, Int) {
            (probe.isMissing && !probe.isAsked ? 0 : 1, order.firstIndex(of: probe.target) ?? order.count)
        }
        let sorted = suggestions.enumerated().sorted {
            let (left, right) = (rank($0.element), rank($1.element))
            return (left.0, left.1, $0.offset) < (right.0, right.1, $1.offset)
        }
        return ProbesSection(probes: sorted.map(\.element), chosen: state.moment?.state.chosen)
    }

    private func model(_ item: AgendaItem) -> ModelSection {
        switch item.subject {
        case .question: ModelSection(text: content.question(of: item)?.model, solution: nil)
        case .challenge(let id):
            ModelSection(
                text: nil,
                solution: content.challenge(id).flatMap { task in
                    item.offeredLanguages.lazy.compactMap { task.references[$0] }.first
                })
        }
    }
}
