import InterviewModel

extension TerminalRenderer {
    /// One item with all that came of it.
    func item(_ item: TranscriptItem, number: Int, in pages: TerminalPages) -> [String] {
        let prompt = item.challenge.map { "\($0)\n\(item.prompt)" } ?? item.prompt
        var lines = form.wrapped(prompt, first: "\(number). ", style: palette.strong)
        let answer = MarkedItem(item, frameworks: frameworks, glyphs: form.glyphs)
        var answers = 0
        for exchange in item.exchanges {
            lines += self.exchange(
                exchange, of: item, in: pages.transcript.pair, marked: answer?.slice(answers))
            guard exchange.answer != nil else { continue }
            if exchange.isProbe, let words = answer?.recovered(answers, by: exchange, of: item, form.glyphs) {
                lines += form.wrapped(words, first: "   ", style: palette.key)
            }
            answers += 1
        }
        if item.exchanges.isEmpty {
            lines += form.wrapped(
                Wording.state(item.state).capitalizedFirst, first: "   ", style: palette.dim)
        }
        if let answer { lines += overview(answer) }
        lines += interviewerMarks(item, pages.transcript.pair)
        for hint in item.hints {
            lines += form.wrapped("Hint: \(hint.text)", first: "   ", style: palette.warning)
        }
        lines += program(item)
        lines += assessment(item)
        if let rating = item.rating { lines += RatingText(form).lines(rating) }
        // A note of one line stands in the timeline of a program.
        for note in pages.notes[item.place] ?? [] where !(item.code != nil && Wording.isOneLine(note.text)) {
            lines += self.note(note, on: pages.timeLine)
        }
        return lines + comments(pages.transcript, on: item.place)
    }

    /// A remark of the candidate's.
    func note(_ note: TranscriptNote, on timeLine: TimeLine) -> [String] {
        form.wrapped(
            "Note at \(Wording.time(timeLine.active(at: note.at)))", first: "   ", style: palette.dim)
            + body(note.text)
    }

    /// An exchange: the probe's words, times, and what was written, with the scorer's marks where there are any.
    ///
    /// - Parameter pair: who is who, where it was held in a pair.
    func exchange(
        _ exchange: Exchange, of item: TranscriptItem?, in pair: PairRecord? = nil,
        marked: MarkedItem.Slice? = nil
    ) -> [String] {
        var lines: [String] = []
        if exchange.isProbe || item == nil {
            let asked = exchange.isOwn == true ? PairWords.asked(pair) + " " : ""
            lines += form.wrapped(asked + exchange.prompt, first: "   ? ", style: palette.strong)
        }
        lines += facts(exchange, pair)
        if let answer = exchange.answer, exchange.isAnswered, item?.challenge == nil || exchange.isProbe {
            lines += marked.map { $0.rows(form) } ?? body(answer)
        }
        if let draft = exchange.draft {
            let label =
                switch (exchange.outcome, item?.challenge) {
                case (.answered, .some): "Typed at the prompt:"
                case (.answered, nil): "Also typed, but not in the answer:"
                default: "Written, but not submitted:"
                }
            lines += form.wrapped(label, first: "   ", style: palette.warning) + body(draft)
        }
        if let heard = exchange.heard {
            lines +=
                form.wrapped(PairWords.heardLabel(pair), first: "   ", style: palette.warning) + body(heard)
        }
        return lines
    }

    /// The time used, as a bar and in words.
    private func facts(_ exchange: Exchange, _ pair: PairRecord?) -> [String] {
        let words = Wording.facts(exchange, pair: pair).joined(separator: "; ").capitalizedFirst
        let bar = TimeBar(form).text(exchange.times.answered, of: exchange.times.answerAllowed)
        guard !bar.isEmpty else { return form.wrapped(words, first: "   ", style: palette.dim) }
        let isOver = exchange.times.answered > exchange.times.answerAllowed
        let room = TimeBar.width + (isOver ? 1 : 0)
        let rows = Wrapping.rows(of: words, width: form.width - 3 - room, style: palette.dim)
        let blank = String(repeating: " ", count: room)
        return rows.enumerated().map { "   " + ($0 == 0 ? bar : blank) + $1 }
    }

    /// What somebody wrote, behind a bar.
    func body(_ text: String) -> [String] {
        let bar = "   " + palette.dim(form.glyphs.edge) + " "
        return Wrapping.rows(of: text, width: form.width - 5).map {
            $0.isEmpty ? bar.trimmingTrailingSpaces : bar + $0
        }
    }
}
