import InterviewModel
import InterviewSession

extension PanelRating {
    /// The item with its scales, the meaning of each level shown for the one that is being marked.
    func rows(_ card: ScorecardSection, _ form: TerminalForm) -> [PanelRow] {
        guard let item = item(of: card) else {
            return form.wrapped("There is nothing to rate yet: the first question has not been asked.")
                .map { PanelRow($0) }
        }
        let heading = VisibleText.line("\(item.number). \(item.heading)").cut(to: form.width)
        let top = [form.palette.heading(heading)] + form.wrapped(standing(item), style: form.palette.dim)
        return top.map { PanelRow($0) }
            + item.scales.enumerated().flatMap { index, scale in
                let isChosen = index == min(self.scale, item.scales.count - 1) && !item.isLocked
                let rows = rows(scale, of: item, isChosen: isChosen, form)
                return [PanelRow("")] + rows.map { PanelRow($0, isItem: true, isAtCursor: isChosen) }
            }
    }

    private func rows(
        _ scale: ScorecardSection.Scale, of item: ScorecardSection.Item, isChosen: Bool, _ form: TerminalForm
    ) -> [String] {
        let mark = mark(scale, of: item)
        let title = VisibleText.line("\(scale.title): \(mark.map(String.init) ?? "no mark yet")")
        let first = (isChosen ? "> " : "  ") + form.palette.strong(title.cut(to: form.width - 2))
        guard isChosen else { return [first] }
        return [first]
            + zip(AnswerScale.levels, scale.anchors).flatMap { level, anchor in
                form.wrapped(anchor, first: "  \(level == mark ? "(x)" : "( )") \(level)  ")
            }
    }

    /// The last row of the screen.
    func status(_ card: ScorecardSection, _ form: TerminalForm) -> String {
        guard let item = item(of: card) else {
            return ScreenFrame.status("Rating", keys: [("Escape", "back")], form: form)
        }
        if isAsking {
            return ScreenFrame.status(
                "Save? It cannot be changed then.", keys: [("y", "saves"), ("any key", "back")], form: form)
        }
        var keys: [(key: String, words: String)] = []
        if canSave(item) { keys.append(("Enter", "saves")) }
        if !item.isLocked { keys.append(("1-5", "marks")) }
        if item.scales.count > 1 { keys.append(("down", "next scale")) }
        if card.items.count > 1 { keys.append(("right", "next item")) }
        return ScreenFrame.status("Rating", keys: keys + [("Escape", "back")], form: form)
    }

    private func standing(_ item: ScorecardSection.Item) -> String {
        if item.isLocked { return "Your rating is saved." }
        if item.isOpen { return "It is still being answered; the rating can be saved when that is done." }
        return "Rate what you heard. The candidate does not see it before both have rated."
    }
}
