/// The way in which a sheet writes its questions.
enum SheetForm: Equatable {
    /// Lines with `Q:` and `A:`.
    case marked
    /// Headings of one level.
    case headings(level: Int)
    /// Items with numbers.
    case numbered

    /// The form of a sheet: marked where one line is; else headings or numbers, whichever ask more questions, and
    /// headings where there are several.
    init(of lines: [MarkdownLine]) {
        var headings: [String] = []
        var items: [String] = []
        var isMarked = false
        for line in lines {
            switch line.kind {
            case .heading(_, let title): headings.append(title)
            case .numbered(let title):
                items.append(title)
                isMarked = isMarked || line.question != nil
            case .text: isMarked = isMarked || line.question != nil
            case .code: break
            }
        }
        let asking = { (titles: [String]) in titles.count { $0.contains("?") } }
        if isMarked {
            self = .marked
        } else if asking(items) > asking(headings)
            || !items.isEmpty && headings.count < 2 && asking(headings) == 0
        {
            self = .numbered
        } else {
            self = .headings(level: Self.level(lines))
        }
    }

    /// The commonest level of the headings that have text below; of equally common ones that which asks more, then the
    /// higher one, unless it is a single title.
    private static func level(_ lines: [MarkdownLine]) -> Int {
        var counts = Array(repeating: (texts: 0, asks: 0, all: 0), count: 7)
        var open: Int?
        for line in lines {
            if case .heading(let level, let title) = line.kind {
                open = level
                counts[level].all += 1
                if title.contains("?") { counts[level].asks += 1 }
            } else if let level = open, !line.isBlank {
                counts[level].texts += 1
                open = nil
            }
        }
        let levels = (1...6).filter { counts[$0].all > 0 }
        // The first of equals is kept, and that is the higher one.
        return levels.max { left, right in
            let (higher, deeper) = (counts[left], counts[right])
            if higher.texts != deeper.texts { return higher.texts < deeper.texts }
            if higher.asks != deeper.asks { return higher.asks < deeper.asks }
            return higher.all == 1 && higher.asks == 0
        } ?? 1
    }
}
