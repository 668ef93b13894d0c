import InterviewModel

/// Writes the pieces of a marked answer as markup, and keeps the notes that explain the marks.
///
/// Each mark has a number that leads to a note below, as well as a tooltip: what it says can be had with a pointer,
/// with the keyboard, by touch and on paper.
struct MarkWriter {
    private let id: String
    private let parts: [AnswerPart]
    private let title: (ComponentID) -> String
    private var numbers: [MarkedAnswer.Mark: Int] = [:]
    private var explained: [(mark: MarkedAnswer.Mark, words: String)] = []
    private var shown: Set<ComponentID> = []
    private var hasCorrection = false

    /// A writer for one item.
    ///
    /// - Parameters:
    ///   - id: the id of its section.
    ///   - parts: the components of its framework.
    ///   - title: the name of a component, also of one that is not among them.
    init(id: String, parts: [AnswerPart], title: @escaping (ComponentID) -> String) {
        self.id = id
        self.parts = parts
        self.title = title
    }

    /// The markup of some pieces. A component is named where its sentences begin; the space between two sentences of
    /// the same one belongs to it.
    mutating func html(_ pieces: [MarkedAnswer.Piece]) -> HTML {
        var markup: HTML = ""
        var index = pieces.startIndex
        while index < pieces.endIndex {
            let first = pieces[index]
            var words: HTML = ""
            while index < pieces.endIndex,
                pieces[index].isPart(like: first) || isBetween(index, in: pieces, first)
            {
                words += html(pieces[index], isLast: isLast(index, in: pieces))
                index += 1
            }
            markup += part(first, words)
        }
        return markup
    }

    private func isBetween(_ index: Int, in pieces: [MarkedAnswer.Piece], _ first: MarkedAnswer.Piece) -> Bool
    {
        index + 1 < pieces.count && pieces[index].marks.isEmpty && pieces[index].component == nil
            && pieces[index].text.allSatisfy(\.isWhitespace) && pieces[index + 1].isPart(like: first)
    }

    private mutating func part(_ first: MarkedAnswer.Piece, _ words: HTML) -> HTML {
        let corrected: HTML = first.isCorrected ? " <span class=\"muted\">(by you)</span>" : .empty
        if first.isCorrected { hasCorrection = true }
        guard let component = first.component else {
            return first.isCorrected
                ? "<span class=\"part none\"><bdi class=\"part-label\">No part\(corrected)</bdi>\(words)</span>"
                : words
        }
        shown.insert(component)
        return """
            <span class="part \(tone(component).name)"><bdi class="part-label">\(title(component))\(corrected)</bdi>\
            \(words)</span>
            """
    }

    private func tone(_ component: ComponentID) -> Tone {
        .part(parts.first { $0.id == component }?.index ?? parts.count)
    }

    private mutating func html(_ piece: MarkedAnswer.Piece, isLast: (MarkedAnswer.Mark) -> Bool) -> HTML {
        guard !piece.marks.isEmpty else { return "\(piece.text)" }
        let kinds = piece.marks.map(\.className)
        let name: HTML =
            kinds.contains("misconception")
            ? "misconception" : kinds.contains("concept") ? "concept" : "found"
        let tooltip = piece.marks.map(\.explanation).joined(separator: " ")
        var references: HTML = ""
        for mark in piece.marks {
            let number = number(of: mark, words: piece.text)
            if isLast(mark) {
                references += """
                    <sup><a id="\(id)-b\(number)" href="#\(id)-n\(number)" aria-label="Note \(number)">\(number)</a></sup>
                    """
            }
        }
        return "<mark class=\"\(name)\" title=\"\(tooltip)\">\(piece.text)</mark>\(references)"
    }

    private mutating func number(of mark: MarkedAnswer.Mark, words: String) -> Int {
        if let number = numbers[mark] {
            explained[number - 1].words += words
            return number
        }
        explained.append((mark, words))
        numbers[mark] = explained.count
        return explained.count
    }

    /// Whether a mark ends with a piece.
    private func isLast(_ index: Int, in pieces: [MarkedAnswer.Piece]) -> (MarkedAnswer.Mark) -> Bool {
        let next = index + 1 < pieces.count ? pieces[index + 1].marks : []
        return { !next.contains($0) }
    }

    /// What the lines under the words mean; nothing where there are none.
    var legend: HTML {
        let known = parts.filter { shown.contains($0.id) }
        var entries = known.map { part -> HTML in
            "<li><span class=\"part \(Tone.part(part.index).name)\">\(part.title)</span></li>"
        }
        let kinds = Set(explained.map(\.mark.className))
        if kinds.contains("concept") {
            entries.append("<li><mark class=\"concept\">a concept you have</mark></li>")
        }
        if kinds.contains("misconception") {
            entries.append("<li><mark class=\"misconception\">something that is wrong</mark></li>")
        }
        if kinds.contains("found") {
            entries.append("<li><mark class=\"found\">words that a rule speaks of</mark></li>")
        }
        if hasCorrection { entries.append("<li>(by you): labelled by you</li>") }
        return entries.isEmpty
            ? .empty : "<ul class=\"legend\" aria-label=\"What the marks mean\">\(entries)</ul>"
    }

    /// The notes that the numbers lead to.
    var notes: HTML {
        guard !explained.isEmpty else { return .empty }
        let lines = zip(1..., explained).map { number, entry -> HTML in
            """
            <li id="\(id)-n\(number)"><a href="#\(id)-b\(number)" aria-label="Back to mark \(number)">\
            <q><bdi>\(VisibleText.line(entry.words).cut(to: Self.quoteWidth))</bdi></q></a> \(entry.mark.explanation)</li>
            """
        }
        return
            "<ol class=\"mark-notes\" aria-label=\"What the marks say\">\n\(lines.joined(separator: "\n"))\n</ol>"
    }

    /// Columns of a quote; its words stand in full above.
    private static let quoteWidth = 48
}

extension MarkedAnswer.Piece {
    /// Whether it belongs to the same component, said by the same.
    fileprivate func isPart(like other: Self) -> Bool {
        component == other.component && isCorrected == other.isCorrected
    }
}

extension MarkedAnswer.Mark {
    /// The class of its markup.
    fileprivate var className: String {
        switch self {
        case .concept: "concept"
        case .misconception: "misconception"
        case .finding: "found"
        }
    }

    /// What it says.
    fileprivate var explanation: String {
        switch self {
        case .concept(_, let label, let credit):
            credit >= 1 ? "Concept: \(label)." : "Concept, partly (\(Wording.percent(credit))): \(label)."
        case .misconception(_, let reason): "Not right: \(reason)"
        case .finding(_, let message, let points):
            points == 0 ? message : "\(message) (\(Wording.points(points)))"
        }
    }
}
