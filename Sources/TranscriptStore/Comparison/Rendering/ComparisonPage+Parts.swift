import InterviewModel

extension ComparisonPage {
    /// What both were, fact by fact.
    func facts(_ facts: [(name: String, before: String, after: String)], _ heads: [HTML]) -> HTML {
        let rows = facts.map { fact -> HTML in
            """
            <tr><th scope="row">\(fact.name)</th><td><bdi>\(VisibleText.line(fact.before))</bdi></td>\
            <td><bdi>\(VisibleText.line(fact.after))</bdi></td></tr>
            """
        }
        return table("What both were", heads, rows, hasChange: false)
    }

    /// The elements kind by kind.
    func elements(_ elements: [ElementChange], _ heads: [HTML]) -> HTML {
        ElementChange.Kind.allCases.map { kind -> HTML in
            let rows = elements.filter { $0.kind == kind }.map(row)
            return rows.isEmpty ? .empty : table(ComparisonWords.heading(kind), heads, rows, hasChange: true)
        }
        .joined()
    }

    private func table(_ caption: String, _ heads: [HTML], _ rows: [HTML], hasChange: Bool) -> HTML {
        let last: HTML = hasChange ? "<th scope=\"col\">Change</th>" : .empty
        return """
            <div class="scroll" role="group" aria-label="\(caption)" tabindex="0"><table><caption>\(caption)</caption>\
            <thead><tr><th scope="col"><span class="visually-hidden">What</span></th>\
            \(heads.map { "<th scope=\"col\">\($0)</th>" as HTML })\(last)</tr></thead>\
            <tbody>\(rows)</tbody></table></div>

            """
    }

    private func row(_ change: ElementChange) -> HTML {
        let tone: HTML = change.isBetter.map { $0 ? "good" : "bad" } ?? "muted"
        return """
            <tr><th scope="row"><bdi>\(VisibleText.line(change.label))</bdi></th>\
            <td>\(ComparisonWords.value(change.before, change.kind))</td>\
            <td>\(ComparisonWords.value(change.after, change.kind))</td>\
            <td class="\(tone)">\(ComparisonWords.change(change))</td></tr>
            """
    }

    /// What was written in both, beside each other where there is room; of a task, how the program changed.
    func texts(_ comparison: AnswerComparison) -> HTML {
        if comparison.after.item.challenge != nil {
            return program(LineDifference(from: comparison.before.text, to: comparison.after.text))
        }
        let sides = [comparison.before, comparison.after].map { attempt -> HTML in
            "<div><h3>\(day(attempt.startedAt)), \(AnswerComparison.score(attempt.score))</h3>\(text(attempt))</div>"
        }
        return "<div class=\"compare\">\(sides)</div>"
    }

    /// What was written in one attempt, with the part of each sentence, and what concepts and misconceptions were
    /// seen in which words.
    func text(_ attempt: AnswerAttempt) -> HTML {
        if attempt.item.challenge != nil { return "<pre class=\"code\">\(attempt.text)</pre>" }
        guard let assessment = attempt.item.assessments.last else {
            return "<div class=\"own-words\" dir=\"auto\">\(attempt.text)</div>"
        }
        let marked = MarkedAnswer(
            attempt.item.text(of: assessment), report: assessment.report,
            corrections: attempt.item.corrections)
        let parts = assessment.report.components.map(\.id)
        return "<div class=\"own-words\" dir=\"auto\">\(marked.pieces.map { piece($0, parts) })</div>"
    }

    private func piece(_ piece: MarkedAnswer.Piece, _ parts: [ComponentID]) -> HTML {
        let words = marks(piece)
        guard let component = piece.component else { return words }
        let label: HTML =
            piece.beginsSentence
            ? "<bdi class=\"part-label\">\(component.rawValue.capitalizedFirst)</bdi>" : .empty
        let tone = Tone.part(parts.firstIndex(of: component) ?? parts.count).name
        return "<span class=\"part \(tone)\">\(label)\(words)</span>"
    }

    private func marks(_ piece: MarkedAnswer.Piece) -> HTML {
        let wrong = piece.marks.lazy.compactMap { mark -> String? in
            if case .misconception(_, let reason) = mark { "Not right: \(reason)" } else { nil }
        }.first
        if let wrong {
            return "<mark class=\"misconception\" title=\"\(wrong)\">\(piece.text)</mark>"
        }
        let concept = piece.marks.lazy.compactMap { mark -> String? in
            if case .concept(_, let label, _) = mark { "Concept: \(label)" } else { nil }
        }.first
        return concept.map { "<mark class=\"concept\" title=\"\($0)\">\(piece.text)</mark>" }
            ?? "\(piece.text)"
    }

    private func program(_ difference: LineDifference) -> HTML {
        guard difference.lines.contains(where: { $0.side != .both }) else {
            return "<p>The program is the same.</p>"
        }
        let lines = difference.lines.map { line -> HTML in
            switch line.side {
            case .both: "<span class=\"same\">\(line.text)</span>"
            case .removed: "<del class=\"removed\">\(line.text)</del>"
            case .added: "<ins class=\"added\">\(line.text)</ins>"
            }
        }
        return "<h3>How the program changed</h3><pre class=\"diff\">\(lines)</pre>"
    }
}
