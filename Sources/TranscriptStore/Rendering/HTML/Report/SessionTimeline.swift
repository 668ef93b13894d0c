import InterviewModel

/// What a session's time was spent on, for the picture and for the table beside it.
struct SessionTimeline {
    /// More items than this are told by the table alone; the picture shows the rounds.
    static let mostRows = 60

    private let transcript: Transcript
    private let timeLine: TimeLine
    private let notes: [AgendaPlace?: [TranscriptNote]]

    /// The time line of a session.
    init(_ transcript: Transcript, on timeLine: TimeLine) {
        self.transcript = transcript
        self.timeLine = timeLine
        notes = Dictionary(grouping: transcript.notes, by: \.place)
    }

    /// The picture.
    var chart: TimelineChart {
        let isShort = transcript.items.reduce(0) { count, _ in count + 1 } <= Self.mostRows
        let groups = transcript.rounds.map { round in
            TimelineChart.Group(
                label: round.title, start: round.startedAt.map(second),
                end: round.startedAt.map { second($0) + round.duration.inSeconds } ?? 0,
                rows: isShort ? round.items.map(row) : [])
        }
        let ends = groups.flatMap { $0.rows.flatMap { $0.stretches.map(\.end) } + [$0.end] }
        return TimelineChart(
            id: "timeline-chart", title: "The session over time", description: words, groups: groups,
            stops: transcript.pauses.map { (second($0.from), Wording.pause($0, on: timeLine)) },
            length: max(transcript.duration.inSeconds, ends.max() ?? 0))
    }

    /// The picture in words: the rounds with their times.
    private var words: String {
        let rounds = transcript.rounds.map { round in
            guard let start = round.startedAt else { return "\(round.title), not reached" }
            return "\(round.title), from \(Wording.time(timeLine.active(at: start))), "
                + "took \(Wording.time(round.duration))"
        }
        let stops = transcript.pauses.isEmpty ? "" : " \(Quantity.text(transcript.pauses.count, "pause"))."
        return rounds.joined(separator: "; ") + "." + stops + " The table below has every question."
    }

    private func row(_ item: TranscriptItem) -> TimelineChart.Row {
        let marks =
            item.hints.map {
                TimelineChart.Mark(
                    kind: .hint, at: second($0.at), words: "Hint at \(clock($0.at)): \($0.text)")
            }
            + item.exchanges.flatMap(warnings)
            + (notes[item.place] ?? []).map {
                TimelineChart.Mark(
                    kind: .note, at: second($0.at), words: "Note at \(clock($0.at)): \($0.text)")
            }
        let label = item.exchanges.isEmpty ? "\(name(item)) (\(Wording.state(item.state)))" : name(item)
        return TimelineChart.Row(label: label, stretches: item.exchanges.flatMap(stretches), marks: marks)
    }

    private func name(_ item: TranscriptItem) -> String {
        item.challenge == nil ? PassageText.plain(item.heading) : item.name
    }

    private func stretches(_ exchange: Exchange) -> [TimelineChart.Stretch] {
        let times = exchange.times
        var stretches: [TimelineChart.Stretch] = []
        let kind = exchange.isOwn == true ? "Follow-up" : exchange.isProbe ? "Probe" : "Question"
        if let asked = times.askedAt, times.thought > .zero {
            let start = second(asked)
            stretches.append(
                .init(
                    kind: .thinking, start: start, end: start + times.thought.inSeconds,
                    words: "\(kind): thought for \(Wording.time(times.thought))"))
        }
        guard let opened = times.openedAt else { return stretches }
        let start = second(opened)
        let end = start + times.answered.inSeconds
        let limit = times.answerAllowed > .zero ? start + times.answerAllowed.inSeconds : end
        if limit > end {
            stretches.append(
                .init(
                    kind: .allowed, start: end, end: limit,
                    words: "\(Wording.time(times.answerAllowed)) allowed"))
        }
        stretches.append(
            .init(
                kind: exchange.isProbe ? .probe : .answering, start: start, end: min(end, limit),
                words: "\(kind): \(Wording.facts(exchange, pair: transcript.pair).joined(separator: "; "))"))
        if end > limit {
            stretches.append(
                .init(kind: .over, start: limit, end: end, words: "\(Wording.time(times.overtime)) over"))
        }
        return stretches
    }

    /// The warnings of an exchange. The journal's record of them is what was left, so where the answer got more time
    /// afterwards they stand a little late; never outside the answer.
    private func warnings(_ exchange: Exchange) -> [TimelineChart.Mark] {
        guard let opened = exchange.times.openedAt else { return [] }
        let start = second(opened)
        let end = start + exchange.times.answered.inSeconds
        return exchange.times.warnings.map { left in
            let at = start + exchange.times.answerAllowed.inSeconds - left.inSeconds
            return .init(
                kind: .warning, at: min(end, max(start, at)),
                words: "Told that \(Wording.time(left)) were left")
        }
    }

    /// The same as a table: a row for each item.
    var table: DataTable {
        DataTable(
            caption: "The questions in the order they were put", hidesCaption: true,
            columns: ["Question", "Put at", "Thought", "Answered", "Allowed", "What happened"],
            rows: transcript.items.map { item in
                let times = item.exchanges.map(\.times)
                let lengths = times.isEmpty ? [] : [\ExchangeTimes.thought, \.answered, \.answerAllowed]
                let cells = lengths.map { length in times.map { $0[keyPath: length] }.reduce(.zero, +) }
                    .map { "<td>\(Wording.time($0))</td>" as HTML }
                let blanks = times.isEmpty ? "<td></td><td></td><td></td>" as HTML : .empty
                return (
                    "<a href=\"#\(item.place.anchor)\"><bdi>\(PassageText.inline(item.heading))</bdi></a>",
                    """
                    <td>\(times.first?.askedAt.map(clock) ?? Wording.state(item.state))</td>\(cells)\(blanks)\
                    <td>\(events(item).joined(separator: ", "))</td>
                    """
                )
            })
    }

    private func events(_ item: TranscriptItem) -> [String] {
        let probes = item.exchanges.count(where: \.isProbe)
        let warned = item.exchanges.reduce(0) { $0 + $1.times.warnings.count }
        let over = item.exchanges.map(\.times.overtime).reduce(.zero, +)
        let notes = notes[item.place]?.count ?? 0
        var events: [String] = []
        if probes > 0 { events.append(Quantity.text(probes, "probe")) }
        if !item.hints.isEmpty { events.append(Quantity.text(item.hints.count, "hint")) }
        if warned > 0 { events.append(Quantity.text(warned, "warning")) }
        if notes > 0 { events.append(Quantity.text(notes, "note")) }
        if over >= .seconds(1) { events.append("\(Wording.time(over)) over") }
        return events
    }

    private func second(_ instant: SessionInstant) -> Double { timeLine.active(at: instant).inSeconds }

    private func clock(_ instant: SessionInstant) -> String { Wording.time(timeLine.active(at: instant)) }
}

extension Milliseconds {
    /// The length in seconds.
    fileprivate var inSeconds: Double { Double(count) / 1000 }
}
