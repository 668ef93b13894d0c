import InterviewModel

/// What the two say of and to each other.
extension PairComparisonPage {
    /// The interviewer's notes as they were made.
    static func notes(_ comparison: PairComparison) -> HTML {
        guard !comparison.notes.isEmpty else { return .empty }
        let lines = comparison.notes.map { note -> HTML in
            "<li><span class=\"muted\">\(PairWords.heading(note))</span> <bdi>\(note.text)</bdi></li>"
        }
        return """
            <h3><bdi>\(PairWords.notesHeading(comparison.pair))</bdi></h3>
            <ol class="timeline">
            \(lines.joined(separator: "\n"))
            </ol>
            """
    }

    /// What the candidate says of the interviewer.
    static func review(_ pair: PairRecord) -> HTML {
        guard let review = pair.review else { return .empty }
        let marks = PairWords.review(review).map {
            "<dt>\($0.question)</dt><dd>\($0.points) of 5</dd>" as HTML
        }
        let words: HTML =
            review.words.isBlank ? .empty : "\n<div class=\"note\" dir=\"auto\">\(review.words)</div>"
        return """
            <h3><bdi>\(PairWords.reviewHeading(pair))</bdi></h3>
            <dl class="facts">\(marks)</dl>\(words)
            """
    }

    /// Keep, stop and start, both ways.
    static func advice(_ pair: PairRecord) -> HTML {
        PairWords.advice(of: pair).map { side -> HTML in
            let parts = side.parts.map {
                "<dt>\($0.heading)</dt><dd dir=\"auto\">\($0.text)</dd>" as HTML
            }
            return "<h3><bdi>\(side.heading)</bdi></h3>\n<dl class=\"facts\">\(parts)</dl>"
        }
        .joined(separator: "\n")
    }

    /// How the two rate, over all their sessions.
    static func agreement(_ history: PairHistory) -> HTML {
        guard history.areKnown else { return .empty }
        let lines = PairWords.agreement(history).map { "<li><bdi>\($0)</bdi></li>" as HTML }
        return "<h3>\(PairWords.historyHeading(history))</h3>\n<ul>\(lines)</ul>"
    }

    /// The halves side by side; where the others are not known, which one this is.
    static func meeting(
        _ comparison: PairComparison, _ history: PairHistory?, _ link: ((String) -> String)?
    ) -> HTML {
        let halves = history?.meeting(of: comparison.session) ?? []
        guard halves.count > 1 else { return half(comparison.pair, link) }
        let rows = halves.map { half -> [HTML] in
            let label: HTML = "<bdi>\(PairWords.label(half))</bdi>"
            let isHere = half.session == comparison.session
            let path = isHere ? nil : link?(half.session)
            return [path.map { "<a href=\"\($0)\">\(label)</a>" } ?? label]
                + PairWords.means(half).map { "\($0)" }
        }
        let table = HTMLTable(
            caption: PairWords.meetingCaption, columns: ["Half"] + PairWords.meetingColumns, rows: rows)
        return "<h3>\(PairWords.meetingHeading)</h3>\n\(table.html)"
    }

    /// Which half it was, and where the one before is.
    private static func half(_ pair: PairRecord, _ link: ((String) -> String)?) -> HTML {
        guard let words = PairWords.half(pair) else { return .empty }
        guard let link, let previous = pair.previous else {
            return "<p class=\"meta\"><bdi>\(words)</bdi></p>"
        }
        return "<p class=\"meta\"><a href=\"\(link(previous))\"><bdi>\(words)</bdi></a></p>"
    }
}
