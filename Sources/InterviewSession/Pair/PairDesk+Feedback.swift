import InterviewModel
import ScenarioEngine

/// The sections of what each side says of the interview.
extension PairDesk {
    /// The interviewer's scorecard.
    func scorecard(_ state: State) -> ScorecardSection {
        let open = state.moment?.state.openTurn?.turn.place
        return ScorecardSection(
            items: state.fold.rateable.compactMap { place in
                guard let item = state.moment?.state.agenda?[place] else { return nil }
                let saved = state.fold.ratings[place]
                return ScorecardSection.Item(
                    place: place, number: state.fold.number(of: place), heading: heading(of: item),
                    said: (state.fold.said[place] ?? []).joined(separator: "\n\n")
                        .prefix(bytes: ScorecardSection.longestAnswer),
                    scales: scales(of: item).map { scale in
                        var scale = scale
                        scale.points = saved?.first { $0.scale == scale.id }?.points
                        return scale
                    }, isOpen: place == open, isLocked: saved != nil)
            })
    }

    /// The scales that an item is rated on, without marks.
    func scales(of item: AgendaItem) -> [ScorecardSection.Scale] {
        guard item.isChallenge else {
            return [
                .init(id: .answer, title: "The answer", anchors: AnswerScale.heardAnchors, points: nil)
            ]
        }
        return content.scorecard.scales.map {
            .init(id: .coding($0.id), title: $0.title, anchors: $0.anchors, points: nil)
        }
    }

    /// What is still to be said on each side.
    func outstanding(_ state: State) -> OutstandingSection {
        let fold = state.fold
        let unrated = fold.answered.count { fold.ownRatings[$0] == nil }
        return OutstandingSection(
            ownRatings: state.isDoneRating ? 0 : unrated,
            ratings: fold.rateable.count { fold.ratings[$0] == nil },
            review: !fold.isReviewed, candidateAdvice: !fold.advised.contains(.candidate),
            interviewerAdvice: !fold.advised.contains(.interviewer))
    }

    /// The candidate's own ratings.
    func ownRatings(_ state: State) -> OwnRatingsSection {
        OwnRatingsSection(
            items: state.fold.asked.filter(state.fold.answered.contains).compactMap { place in
                state.moment?.state.agenda?[place].map { item in
                    OwnRatingsSection.Item(
                        place: place, number: state.fold.number(of: place), heading: heading(of: item),
                        points: state.fold.ownRatings[place])
                }
            }, anchors: AnswerScale.ownAnchors, isReviewed: state.fold.isReviewed,
            isAdvised: state.fold.advised.contains(.candidate))
    }

    private func heading(of item: AgendaItem) -> String {
        if case .challenge(let id) = item.subject { return content.challenge(id)?.title ?? item.name }
        return item.prompt.split(whereSeparator: \.isNewline).first.map(String.init) ?? item.name
    }
}
