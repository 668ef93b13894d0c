/// Cuts a sheet into what may be questions, each with the lines below it.
struct SheetSplitter {
    private let form: SheetForm
    private var sections: [SheetSection] = []
    /// Whether the last question may go on with the next line.
    private var isTitleOpen = false

    private init(_ form: SheetForm) { self.form = form }

    /// The pieces, in order.
    static func sections(of lines: [MarkdownLine]) -> [SheetSection] {
        var splitter = SheetSplitter(SheetForm(of: lines))
        for line in lines { splitter.take(line) }
        return splitter.sections
    }

    private mutating func take(_ line: MarkdownLine) {
        switch line.kind {
        case .heading(let level, let title): takeHeading(line, level, title)
        case .numbered(let title) where form == .numbered: begin(line, title)
        case .code: add(line.raw, line)
        case .numbered, .text: takeText(line)
        }
    }

    private mutating func takeHeading(_ line: MarkdownLine, _ level: Int, _ title: String) {
        guard case .headings(let asked) = form, level >= asked else {
            sections.append(SheetSection(line: line.number, title: title, passedOver: "it is a title"))
            isTitleOpen = false
            return
        }
        if level == asked {
            sections.append(SheetSection(line: line.number, title: title))
        } else {
            add(title, line)
        }
    }

    private mutating func takeText(_ line: MarkdownLine) {
        if form == .marked, let title = line.question { return begin(line, title) }
        if form == .marked, let text = line.answer, sections.last?.mayBeAnswered == true {
            isTitleOpen = false
            return add(text, line)
        }
        if isTitleOpen, !line.isBlank, let last = sections.indices.last, goesOn(line, sections[last].title) {
            return sections[last].lengthenTitle(line.raw)
        }
        isTitleOpen = false
        add(line.raw, line)
    }

    /// Whether a line below a question is still part of it. Behind a number nothing tells but that the question has not
    /// come to its end.
    private func goesOn(_ line: MarkdownLine, _ title: String) -> Bool {
        if form == .marked { return true }
        let isEnded = title.last { !"*_\"')".contains($0) }.map { "?!.:".contains($0) } ?? false
        return !isEnded && line.raw.first { $0 != " " }?.isLowercase == true
    }

    private mutating func begin(_ line: MarkdownLine, _ title: String) {
        sections.append(SheetSection(line: line.number, title: title))
        isTitleOpen = true
    }

    private mutating func add(_ text: String, _ line: MarkdownLine) {
        if let last = sections.indices.last {
            sections[last].add(text)
        } else if !line.isBlank {
            sections.append(
                SheetSection(
                    line: line.number, title: line.raw, passedOver: "it is text before the first question"))
        }
    }
}
