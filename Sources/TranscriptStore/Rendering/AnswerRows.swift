import InterviewModel

/// What somebody wrote, in rows with the scorer's marks: left of each row the letter of the part it belongs to, and
/// brackets around the words that a concept or a misconception was seen in. A sentence of another part begins a row of
/// its own.
struct AnswerRows {
    private let form: TerminalForm
    private let key: PartKey
    private let numbers: MarkNumbers
    private var rows: [String] = []
    private var run = Run(component: nil, isCorrected: false)
    private var paint: MarkPaint

    /// Words of one part.
    private struct Run {
        var component: ComponentID?
        var isCorrected: Bool
        var text = ""
        var isEmpty = true
    }

    /// The rows of an answer.
    static func rows(
        _ pieces: [MarkedAnswer.Piece], key: PartKey, numbers: MarkNumbers, form: TerminalForm
    ) -> [String] {
        var layout = AnswerRows(form: form, key: key, numbers: numbers)
        let spans = MarkSpans(pieces)
        for (index, piece) in pieces.enumerated() { layout.add(piece, number: index, spans) }
        layout.finishRun()
        return layout.rows
    }

    private init(form: TerminalForm, key: PartKey, numbers: MarkNumbers) {
        self.form = form
        self.key = key
        self.numbers = numbers
        paint = MarkPaint(palette: form.palette)
    }

    private mutating func add(_ piece: MarkedAnswer.Piece, number: Int, _ spans: MarkSpans) {
        // The space around sentences belongs to none of them.
        let space = piece.text.prefix(while: \.isWhitespace)
        let words = piece.text[space.endIndex...]
        run.text += space
        if !words.isEmpty {
            let isOther = run.component != piece.component || run.isCorrected != piece.isCorrected
            if isOther, !run.isEmpty { finishRun() }
            run.component = piece.component
            run.isCorrected = piece.isCorrected
            run.isEmpty = false
        }
        for group in spans.beginning(at: number) { run.text += MarkPaint.opening(group.isWrong) + "[" }
        run.text += MarkPaint.stripped(String(words))
        for group in spans.ending(at: number) {
            let signs = group.subjects.map { numbers.sign($0, form.glyphs) }
            run.text += "]" + signs.joined(separator: ",") + MarkPaint.closing(group.isWrong)
        }
    }

    /// Lays the run out. Empty lines behind it stay, and what indents the next line stays with that.
    private mutating func finishRun() {
        var body = run.text[...]
        while let last = body.last, last.isWhitespace { body.removeLast() }
        let space = run.text[body.endIndex...]
        let lines = space.count { $0.isNewline }
        let margin = AnswerMargin(form: form, key: key)
        let edge = margin.edge(run.component, isCorrected: run.isCorrected)
        if !body.isEmpty {
            rows += Wrapping.rows(
                of: String(body), width: form.width - margin.width, style: { paint.row($0) }
            ).map { (edge + $0).trimmingTrailingSpaces }
        }
        rows += Array(repeating: margin.blank, count: max(0, lines - 1))
        let indent =
            lines > 0 ? space.lastIndex(where: \.isNewline).map { space[space.index(after: $0)...] } : nil
        run = Run(component: nil, isCorrected: false, text: String(indent ?? ""))
    }
}
