/// Where the marks of an answer begin and end, counted in pieces. Marks on the very same words share one pair of
/// brackets.
struct MarkSpans {
    /// Marks that begin and end together.
    struct Group {
        /// The pieces that it covers.
        var pieces: Range<Int>
        /// What is marked, in the order of the report.
        var subjects: [MarkNumbers.Subject]

        /// Whether one of them is wrong.
        var isWrong: Bool {
            subjects.contains { if case .misconception = $0 { true } else { false } }
        }
    }

    private var starts: [Int: [Group]] = [:]
    private var ends: [Int: [Group]] = [:]

    /// The spans of these pieces' marks.
    init(_ pieces: [MarkedAnswer.Piece]) {
        var open: [MarkNumbers.Subject: Int] = [:]
        var found: [(subject: MarkNumbers.Subject, pieces: Range<Int>)] = []
        for index in pieces.indices {
            let here = pieces[index].marks.compactMap(MarkNumbers.subject)
            let next =
                index + 1 < pieces.count ? Set(pieces[index + 1].marks.compactMap(MarkNumbers.subject)) : []
            for subject in here where open[subject] == nil { open[subject] = index }
            for subject in here where !next.contains(subject) {
                guard let start = open.removeValue(forKey: subject) else { continue }
                found.append((subject, start..<index + 1))
            }
        }
        var groups: [Range<Int>: [MarkNumbers.Subject]] = [:]
        for span in found { groups[span.pieces, default: []].append(span.subject) }
        for (range, subjects) in groups {
            let group = Group(pieces: range, subjects: subjects)
            starts[range.lowerBound, default: []].append(group)
            ends[range.upperBound - 1, default: []].append(group)
        }
    }

    /// The groups that begin with a piece, the longest first, so that brackets nest.
    func beginning(at piece: Int) -> [Group] {
        (starts[piece] ?? []).sorted { $0.pieces.upperBound > $1.pieces.upperBound }
    }

    /// The groups that end with a piece, the shortest first.
    func ending(at piece: Int) -> [Group] {
        (ends[piece] ?? []).sorted { $0.pieces.lowerBound > $1.pieces.lowerBound }
    }
}
