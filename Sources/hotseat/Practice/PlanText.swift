import InterviewModel
import ScenarioEngine
import ScenarioLibrary

/// A plan of practice as people read it.
struct PlanText {
    let library: Library
    let form: TerminalForm

    private var palette: Palette { form.palette }

    /// Where somebody stands: progress as bars, then the day to practise.
    func status(_ desk: PlanDesk) -> String {
        let plan = desk.plan
        let progress = desk.progress
        var lines = [palette.heading(VisibleText.line(plan.title)), ""]
        let weeks = stride(from: 0, to: plan.days.count, by: 7).map { $0..<min($0 + 7, plan.days.count) }
        if weeks.count > 1 {
            for (index, week) in weeks.enumerated() {
                lines.append(bar("Week \(index + 1)", progress.count(days: week)))
            }
        }
        lines += [bar("In all", progress.count(days: 0..<plan.days.count)), ""]
        guard let day = progress.day else {
            return
                (lines
                + form.wrapped(
                    "Every session of this plan is done. Sleep well; you have practised more than most people do. "
                        + "Another plan: hotseat plan list")).joined(separator: "\n")
        }
        lines += self.day(day, of: plan, progress)
        if let remark = Self.calendarRemark(progress, days: plan.days.count) {
            lines += [""] + form.wrapped(remark, style: palette.dim)
        }
        return lines.joined(separator: "\n")
    }

    /// The whole plan, day by day.
    func overview(_ plan: Plan, _ progress: PlanProgress? = nil) -> String {
        var lines = [palette.heading(VisibleText.line(plan.title))]
        lines += form.wrapped(VisibleText.line(plan.summary))
        for index in plan.days.indices {
            if index % 7 == 0, plan.days.count > 7 {
                lines += ["", palette.heading("Week \(index / 7 + 1)")]
            }
            lines += [""] + day(index, of: plan, progress)
        }
        return lines.joined(separator: "\n")
    }

    private func day(_ index: Int, of plan: Plan, _ progress: PlanProgress?) -> [String] {
        let day = plan.days[index]
        var lines = [palette.strong("Day \(index + 1) of \(plan.days.count): \(VisibleText.line(day.focus))")]
        if !day.read.isEmpty {
            lines += form.wrapped(
                day.read.map(VisibleText.line).joined(separator: "; "), first: "  Read up:   ")
        }
        for session in day.sessions.indices {
            let place = PlanPlace(day: index, session: session)
            let label = session == 0 ? "  Practise:  " : "             "
            let mark = progress.map { Self.mark(place, $0) } ?? ""
            let next = progress?.next == place ? "  <- next" : ""
            lines += form.wrapped(title(of: place, in: plan) + next, first: label + mark)
        }
        if let check = day.check {
            lines += form.wrapped(VisibleText.line(check), first: "  Check:     ")
        }
        return lines
    }

    /// What a session is called, with what to type for it by itself where there is a command.
    func title(of place: PlanPlace, in plan: Plan) -> String {
        switch plan[place] {
        case .scenario(let id):
            return "\(library.scenario(id).map { VisibleText.line($0.title) } ?? "a scenario") (\(id))"
        case .challenge(let id):
            return
                "Live coding: \(library.challenge(id).map { VisibleText.line($0.title) } ?? "a task") (\(id))"
        case .round(let round):
            let count = round.questions.count + (round.pick?.count ?? 0) + round.challenges.count
            let kind = round.challenges.isEmpty ? "question" : "task"
            return "\(VisibleText.line(round.title)), \(Quantity.text(count, kind))"
        case nil: return ""
        }
    }

    private static func mark(_ place: PlanPlace, _ progress: PlanProgress) -> String {
        progress.passedOver.contains(place) ? "[-] " : progress.done.contains(place) ? "[x] " : "[ ] "
    }

    private func bar(_ label: String, _ count: (done: Int, all: Int)) -> String {
        let width = 24
        let filled = count.all == 0 ? 0 : count.done * width / count.all
        let marks = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        return
            "  \(label.padded(to: 7)) [\(palette.good(marks.prefix(filled) + ""))\(marks.dropFirst(filled))]"
            + "  \(count.done) of \(count.all) sessions"
    }

    private static func calendarRemark(_ progress: PlanProgress, days: Int) -> String? {
        guard let day = progress.day else { return nil }
        switch progress.daysBehind {
        case ..<0: return "You are ahead of the calendar, which is at day \(progress.calendarDay + 1)."
        case 0: return nil
        case let behind:
            let calendar =
                progress.calendarDay < days
                ? "The calendar is at day \(progress.calendarDay + 1)" : "The plan's days are over"
            return
                "\(calendar), \(Quantity.text(behind, "day")) ahead of you. Nothing is lost: go on with day "
                + "\(day + 1), or leave a session out with hotseat plan skip."
        }
    }
}
