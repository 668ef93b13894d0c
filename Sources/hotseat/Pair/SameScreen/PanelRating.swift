import InterviewModel
import InterviewSession
import TerminalUI

/// The rating of one item after another: which item and scale, and the marks that are not saved yet.
struct PanelRating: Equatable {
    /// What a key asks for.
    enum Effect: Equatable {
        /// Only to be drawn again.
        case none
        /// The marks of an item are to be saved, which locks them.
        case save(AgendaPlace, [InterviewerRating])
        /// Back to the question.
        case leave
    }

    /// The item that is shown; nil for the first that can be rated, or where none can the last.
    private(set) var place: AgendaPlace?
    /// The scale that a number marks.
    private(set) var scale = 0
    /// Marks that are not saved, item by item.
    private(set) var marks: [AgendaPlace: [InterviewerRating.Scale: Int]] = [:]
    /// Whether it was asked if the marks are to be saved.
    private(set) var isAsking = false

    /// The item that is shown; nil where there is none yet.
    func item(of card: ScorecardSection) -> ScorecardSection.Item? {
        card.items.first { $0.place == place } ?? card.items.first { !$0.isOpen && !$0.isLocked }
            ?? card.items.last
    }

    /// Shows the first item that can be rated; the marks that are not saved stay.
    mutating func open() {
        place = nil
        scale = 0
        isAsking = false
    }

    /// The mark of a scale, saved or not.
    func mark(_ scale: ScorecardSection.Scale, of item: ScorecardSection.Item) -> Int? {
        scale.points ?? marks[item.place]?[scale.id]
    }

    /// Takes a key.
    mutating func take(_ key: Key, _ card: ScorecardSection) -> Effect {
        guard let item = item(of: card) else { return key == .resized ? .none : .leave }
        place = item.place
        scale = min(scale, max(0, item.scales.count - 1))
        if isAsking {
            isAsking = key == .resized
            return key == .character("y") ? .save(item.place, ratings(of: item)) : .none
        }
        switch key {
        case .escape, .character("r"), .character("q"): return .leave
        case .up, .character("k"): scale = max(0, scale - 1)
        case .down, .character("j"), .tab: scale = min(item.scales.count - 1, scale + 1)
        case .left, .character("p"): turn(-1, card)
        case .right, .character("n"): turn(1, card)
        case .character(let sign): mark(sign, item)
        case .enter: isAsking = canSave(item)
        default: break
        }
        return .none
    }

    /// Whether an item's marks can be saved: it is done, not locked, and every scale has a mark.
    func canSave(_ item: ScorecardSection.Item) -> Bool {
        !item.isOpen && !item.isLocked && ratings(of: item).count == item.scales.count
    }

    private func ratings(of item: ScorecardSection.Item) -> [InterviewerRating] {
        item.scales.compactMap { scale in
            marks[item.place]?[scale.id].map { InterviewerRating(scale: scale.id, points: $0) }
        }
    }

    private mutating func mark(_ sign: Character, _ item: ScorecardSection.Item) {
        guard !item.isLocked, item.scales.indices.contains(scale), let points = sign.wholeNumberValue,
            sign.isASCII, AnswerScale.levels.contains(points)
        else { return }
        marks[item.place, default: [:]][item.scales[scale].id] = points
        // On to the next scale that has none.
        if let next = item.scales.indices.first(where: {
            $0 > scale && mark(item.scales[$0], of: item) == nil
        }) {
            scale = next
        }
    }

    private mutating func turn(_ step: Int, _ card: ScorecardSection) {
        let index = card.items.firstIndex { $0.place == place } ?? 0
        guard card.items.indices.contains(index + step) else { return }
        place = card.items[index + step].place
        scale = 0
    }
}
