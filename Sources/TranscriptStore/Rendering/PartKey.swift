import InterviewModel

/// The marks by which the parts of an answer are told apart: the first letter of each, or as many letters as it takes
/// for all to differ, as with Present, Past and Future.
struct PartKey {
    /// One part.
    struct Part {
        /// The component.
        var id: ComponentID
        /// Its name.
        var title: String
        /// The letters that stand for it.
        var mark: String
    }

    /// The parts in the order of the framework; empty where an answer is not measured against any.
    let parts: [Part]
    /// The columns of a mark; 0 where there are no parts.
    let width: Int
    private let numbers: [ComponentID: Int]
    private let glyphs: Glyphs

    /// The marks for the parts of a report.
    ///
    /// - Parameter framework: gives names and order; without it the ids are the names.
    init(_ report: AnswerReport, framework: Framework?, glyphs: Glyphs) {
        var titles = framework?.components.map { ($0.id, $0.title) } ?? []
        let others = report.components.map(\.id) + report.sentences.compactMap(\.label)
        var known = Set(titles.map(\.0))
        for id in others where known.insert(id).inserted { titles.append((id, id.rawValue.capitalizedFirst)) }
        let names = titles.map { VisibleText.line($0.1) }
        let length = (1...Self.mostLetters).first { length in
            Set(names.map { $0.prefix(length).lowercased() }).count == names.count
        }
        parts = zip(titles, names).map { entry, name in
            Part(id: entry.0, title: name, mark: String(name.prefix(length ?? Self.mostLetters)))
        }
        numbers = Dictionary(zip(parts.map(\.id), 0...)) { first, _ in first }
        width = parts.map { TextWidth.of($0.mark) }.max() ?? 0
        self.glyphs = glyphs
    }

    /// The name of a part; its id where it is unknown.
    func title(of id: ComponentID) -> String {
        numbers[id].map { parts[$0].title } ?? VisibleText.line(id.rawValue.capitalizedFirst)
    }

    /// The mark of a part, `width` columns wide.
    func mark(of id: ComponentID?) -> String {
        (id.flatMap { numbers[$0] }.map { parts[$0].mark } ?? glyphs.nothing).padded(to: width)
    }

    /// A text in the colour of a part; dim where it belongs to none.
    func styled(_ text: String, _ id: ComponentID?, in palette: Palette) -> String {
        id.flatMap { numbers[$0] }.map { palette.part(text, $0) } ?? palette.dim(text)
    }

    /// More would leave little room beside them.
    private static let mostLetters = 3
}
