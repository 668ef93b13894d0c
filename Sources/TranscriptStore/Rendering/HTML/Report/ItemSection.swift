import InterviewModel

/// A question or task and all that came of it, as a section of the report.
struct ItemSection {
    /// The item.
    let item: TranscriptItem
    /// Its number in the session, from 1.
    let number: Int
    /// The notes made while it was put.
    let notes: [TranscriptNote]
    /// What was written about it afterwards.
    let comments: [SessionMarks.Comment]
    /// Who is who, where the session was held in a pair.
    let pair: PairRecord?
    /// The session's time without pauses.
    let timeLine: TimeLine
    /// What the report needs beside the session.
    let context: ReportContext

    /// The id of the section, from which all others in it are made.
    var id: String { item.place.anchor }

    /// The framework of the answer; nil where the library has it no more.
    var framework: Framework? { item.framework.flatMap { context.frameworks[$0] } }

    /// The section.
    var html: HTML {
        let parts = [
            prompt, result, answers, shares, concepts, interviewerMarks, feedback, hints, program, rating,
            remarks,
        ]
        return """
            <article class="answer" aria-labelledby="\(id)">
            <h3 id="\(id)"><span class="muted">\(number).</span> <bdi>\(heading)</bdi></h3>
            \(parts.filter { $0 != .empty }.joined(separator: "\n"))
            </article>
            """
    }

    private var heading: HTML { item.challenge == nil ? PassageText.inline(item.heading) : "\(item.name)" }

    /// What it is about, and its words where the heading does not have them all.
    private var prompt: HTML {
        var facts: [HTML] = []
        if let topic = item.topic { facts.append("\(topic.rawValue)") }
        if let competency = item.competency { facts.append("\(competency.rawValue)") }
        if let level = item.level { facts.append("\(level.rawValue)") }
        if let framework = item.framework { facts.append("\(self.framework?.title ?? framework.rawValue)") }
        if item.challenge == nil { facts.append("<code>\(item.name)</code>") }
        if let path = context.links?.question(item) {
            facts.append("<a class=\"no-print\" href=\"\(path)\">all attempts</a>")
        }
        let isLong = item.challenge != nil || VisibleText.lines(of: item.prompt).count > 1
        let words: HTML = isLong ? "\n<div class=\"prompt\">\(PassageText.blocks(item.prompt))</div>" : .empty
        return "<p class=\"meta\">\(facts.joined(separator: " · "))</p>\(words)"
    }

    /// The score beside the candidate's own rating.
    private var result: HTML {
        guard item.state == .answered else {
            guard item.exchanges.isEmpty else { return .empty }
            return "<p class=\"muted\">\(Wording.state(item.state).capitalizedFirst).</p>"
        }
        var line: HTML
        if let score = item.score {
            line = "Score <strong class=\"score \(Tone(score: score).name)\">\(Wording.score(score))</strong>"
            let probes = item.assessments.last?.probesIncluded ?? 0
            if item.challenge == nil, probes > 0, let first = item.unpromptedScore {
                line += " after \(Quantity.text(probes, "probe")), unprompted \(Wording.score(first))"
            }
        } else {
            line = "Not scored"
        }
        if item.isAided { line += ", aided by \(Quantity.text(item.hints.count, "hint"))" }
        var lines: [HTML] = ["<p class=\"lead\">\(line).</p>"]
        if let own = Wording.ownRating(item) { lines.append("<p>\(own).</p>") }
        if let aid = Wording.aid(item) { lines.append("<p>\(aid)</p>") }
        if let corrections = Wording.corrections(item) {
            lines.append("<p class=\"meta\">\(corrections).</p>")
        }
        return lines.joined(separator: "\n")
    }

    /// The hints that were shown.
    private var hints: HTML {
        guard !item.hints.isEmpty else { return .empty }
        let lines = item.hints.map { hint -> HTML in
            """
            <div class="hint"><p class="meta">Hint \(hint.index + 1) at \(Wording.time(timeLine.active(at: hint.at)))</p>\
            \(PassageText.blocks(hint.text))</div>
            """
        }
        return "<h4>Hints</h4>\n\(lines.joined(separator: "\n"))"
    }

    /// The notes made during the answer, and what was written about it afterwards.
    private var remarks: HTML {
        guard !notes.isEmpty || !comments.isEmpty else { return .empty }
        let blocks =
            notes.map { Self.note($0, on: timeLine) }
            + comments.map { Self.comment($0, day: CivilTime(wall: $0.wall, in: context.timeZone).day) }
        return "<h4>Notes</h4>\n\(blocks.joined(separator: "\n"))"
    }

    /// A remark made in the session.
    static func note(_ note: TranscriptNote, on timeLine: TimeLine) -> HTML {
        block("At \(Wording.time(timeLine.active(at: note.at)))", note.text)
    }

    /// A remark written afterwards.
    static func comment(_ comment: SessionMarks.Comment, day: String) -> HTML {
        block("Written afterwards, \(day)", comment.text)
    }

    private static func block(_ heading: String, _ text: String) -> HTML {
        "<p class=\"meta\">\(heading)</p>\n<div class=\"note\" dir=\"auto\">\(text)</div>"
    }
}
