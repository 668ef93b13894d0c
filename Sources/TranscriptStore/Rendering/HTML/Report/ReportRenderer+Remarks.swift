import InterviewModel

extension ReportRenderer {
    /// Answers whose question the journal lost.
    func unplaced(_ transcript: Transcript) -> HTML {
        guard !transcript.unplaced.isEmpty else { return .empty }
        let answers = transcript.unplaced.map { exchange -> HTML in
            let prompt = exchange.prompt.isEmpty ? HTML.empty : PassageText.blocks(exchange.prompt)
            let words = [exchange.answer, exchange.draft, exchange.heard].compactMap { $0 }
                .map { "<div class=\"own-words\" dir=\"auto\">\($0)</div>" as HTML }
            return
                "<div class=\"answer\">\(prompt)<p class=\"meta\">\(Wording.sentence(Wording.facts(exchange)))</p>\(words)</div>"
        }
        return """
            <section aria-labelledby="unplaced">
            <h2 id="unplaced">Answers whose question is lost</h2>
            \(answers.joined(separator: "\n"))
            </section>
            """
    }

    /// The questions without an answer.
    func notAnswered(_ transcript: Transcript) -> HTML {
        let list = transcript.summary.notAnswered
        guard !list.isEmpty else { return .empty }
        let lines = list.map { item -> HTML in
            let draft = item.hasDraft ? "; what was written is kept there" : ""
            return """
                <li><a href="#\(item.place.anchor)"><bdi>\(PassageText.inline(item.prompt))</bdi></a> \
                <span class="muted">(\(Wording.state(item.state) + draft))</span></li>
                """
        }
        return """
            <section aria-labelledby="not-answered">
            <h2 id="not-answered">Not answered</h2>
            <ul>
            \(lines.joined(separator: "\n"))
            </ul>
            </section>
            """
    }

    /// Notes made between questions, and what was written about the whole session afterwards.
    func remarks(_ transcript: Transcript, on timeLine: TimeLine) -> HTML {
        let places = Set(transcript.items.map(\.place))
        let loose = transcript.notes.filter { note in note.place.map { !places.contains($0) } ?? true }
        let comments = transcript.marks.comments.filter { $0.place.map { !places.contains($0) } ?? true }
        guard !loose.isEmpty || !comments.isEmpty else { return .empty }
        let blocks =
            loose.map { ItemSection.note($0, on: timeLine) }
            + comments.map { ItemSection.comment($0, day: day($0.wall)) }
        return """
            <section aria-labelledby="notes">
            <h2 id="notes">Notes</h2>
            \(blocks.joined(separator: "\n"))
            </section>
            """
    }

    /// When the clock stood, and why.
    func pauses(_ transcript: Transcript, on timeLine: TimeLine) -> HTML {
        guard !transcript.pauses.isEmpty else { return .empty }
        let lines = transcript.pauses.map { pause -> HTML in
            "<li>\(Wording.pause(pause, on: timeLine).capitalizedFirst).</li>"
        }
        return """
            <section aria-labelledby="pauses">
            <h2 id="pauses">Pauses</h2>
            <ul>
            \(lines.joined(separator: "\n"))
            </ul>
            </section>
            """
    }

    /// What the session is called where it lies, and what made it.
    func footer(_ transcript: Transcript) -> HTML {
        var parts: [HTML] = ["Session <code>\(transcript.session)</code>"]
        if let scenario = transcript.scenario { parts.append("scenario <code>\(scenario.rawValue)</code>") }
        if let seed = transcript.seed { parts.append("seed \(String(seed))") }
        if let tool = transcript.tool { parts.append("Hotseat \(tool)") }
        return "<footer class=\"report-foot meta\"><p>\(parts.joined(separator: " · "))</p></footer>"
    }
}

extension Wording {
    /// Short pieces as one sentence.
    static func sentence(_ pieces: [String]) -> String {
        pieces.joined(separator: "; ").capitalizedFirst + "."
    }
}
