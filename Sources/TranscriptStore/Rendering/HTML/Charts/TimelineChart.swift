import InterviewModel

/// What happened when: groups of rows, each row with its stretches of time and the marks on it, over one axis.
struct TimelineChart {
    /// A stretch of time of a row.
    struct Stretch {
        /// What was done in it.
        enum Kind: String, CaseIterable {
            /// The time allowed, drawn behind the others.
            case allowed
            /// Thinking.
            case thinking
            /// Answering.
            case answering
            /// Answering a probe.
            case probe
            /// Answering beyond what was allowed.
            case over
        }
        /// What was done.
        var kind: Kind
        /// When it began, in seconds.
        var start: Double
        /// When it ended, in seconds.
        var end: Double
        /// What a pointer over it shows.
        var words: String
    }

    /// Something that happened at one moment.
    struct Mark {
        /// What kind of thing.
        enum Kind: String, CaseIterable {
            /// The candidate was told how much time was left.
            case warning
            /// A hint was shown.
            case hint
            /// The candidate made a note.
            case note
        }
        /// What.
        var kind: Kind
        /// When, in seconds.
        var at: Double
        /// What a pointer over it shows.
        var words: String
    }

    /// One row.
    struct Row {
        /// What stands above it.
        var label: String
        /// Its stretches; those that overlap are drawn in this order.
        var stretches: [Stretch]
        /// Its marks.
        var marks: [Mark] = []
    }

    /// Rows that belong together.
    struct Group {
        /// What stands above them.
        var label: String
        /// When it began, in seconds; nil where it did not.
        var start: Double?
        /// When it ended, in seconds.
        var end: Double
        /// Its rows.
        var rows: [Row]
    }

    /// An id that no other element of the page has.
    let id: String
    /// What the chart is of, in a few words.
    let title: String
    /// What it shows in words.
    let description: String
    /// The groups from top to bottom.
    let groups: [Group]
    /// Stops of the clock: when, in seconds, and what a pointer over it shows.
    var stops: [(at: Double, words: String)] = []
    /// Where the axis ends, in seconds.
    let length: Double

    /// The chart; nothing where there is nothing to show or no time has passed.
    var html: HTML {
        guard !groups.isEmpty, length > 0 else { return .empty }
        var y = 0.0
        var rows: [HTML] = []
        for group in groups {
            rows.append(heading(group, top: y))
            y += Self.groupHeight
            for row in group.rows {
                rows.append(self.row(row, top: y))
                y += Self.rowHeight
            }
        }
        let axis = ticks.map { tick -> HTML in
            let anchor: HTML = tick == 0 ? "start" : tick > length * 0.9 ? "end" : "middle"
            return Plot.upright(at: place(tick), from: 0, to: y, class: "grid")
                + "<text class=\"tick\" x=\"\(percent: place(tick))\" y=\"\(number: y + 14)\" text-anchor=\"\(anchor)\">\(Self.clock(tick))</text>"
        }
        let pauses = stops.map { stop -> HTML in
            "<g>\(Plot.upright(at: place(stop.at), from: 0, to: y, class: "stop"))<title>\(stop.words)</title></g>"
        }
        return Plot(id: id, title: title, description: description, height: y + 20)
            .html(axis.joined() + rows.joined() + pauses.joined())
    }

    private func heading(_ group: Group, top: Double) -> HTML {
        let label: HTML =
            "<text class=\"group\" x=\"0\" y=\"\(number: top + 15)\">\(VisibleText.line(group.label).cut(to: Self.labelWidth))</text>"
        guard let start = group.start else { return label }
        return label
            + Plot.bar(
                from: place(start), to: place(group.end), y: top + 21, height: 3, class: "round",
                tooltip: "\(group.label): \(Self.clock(start)) to \(Self.clock(group.end))")
    }

    private func row(_ row: Row, top: Double) -> HTML {
        let y = top + 16
        let stretches = row.stretches.map { stretch in
            let name: HTML =
                switch stretch.kind {
                case .allowed: "allowed"
                case .thinking: "thinking"
                case .answering: "answering"
                case .probe: "probing"
                case .over: "over"
                }
            return Plot.bar(
                from: place(stretch.start), to: place(stretch.end), y: y, height: 10, class: name,
                tooltip: stretch.words)
        }
        let marks = row.marks.map { mark -> HTML in
            "<svg class=\"mark-sign\" x=\"\(percent: place(mark.at))\" y=\"\(number: y + 5)\" overflow=\"visible\">\(Self.sign(mark.kind))<title>\(mark.words)</title></svg>"
        }
        return
            "<text x=\"0\" y=\"\(number: top + 12)\">\(VisibleText.line(row.label).cut(to: Self.labelWidth))</text>"
            + stretches.joined() + marks.joined()
    }

    /// The shapes, which differ in more than colour.
    static func sign(_ kind: Mark.Kind) -> HTML {
        switch kind {
        case .warning: "<path class=\"sign warning\" d=\"M0 -6L6 5L-6 5Z\"/>"
        case .hint: "<path class=\"sign hint-sign\" d=\"M0 -6L6 0L0 6L-6 0Z\"/>"
        case .note: "<circle class=\"sign note-sign\" r=\"4.5\"/>"
        }
    }

    private func place(_ second: Double) -> Double { second / length }

    /// The moments named on the axis, in seconds: at most seven, at whole minutes people count in.
    var ticks: [Double] {
        let steps: [Double] = [
            5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400,
        ]
        let step = steps.first { length / $0 <= 6 } ?? (length / 6).rounded(.up)
        return Array(stride(from: 0, through: length, by: step))
    }

    private static func clock(_ second: Double) -> String {
        Wording.time(Milliseconds(Int(min(1e12, max(0, second)) * 1000)))
    }

    private static let groupHeight = 30.0
    private static let rowHeight = 34.0
    /// Columns of a label that a phone has room for.
    private static let labelWidth = 40
}
