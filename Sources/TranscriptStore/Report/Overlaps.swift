/// Values with the stretches of a text they are about, asked place by place from the beginning to the end, so that
/// long texts with many sentences take no more than their due.
struct Overlaps<Value> {
    private let entries: [(order: Int, value: Value, range: Range<String.Index>)]
    private var next = 0
    private var open: [(order: Int, value: Value, range: Range<String.Index>)] = []

    /// The values with their stretches.
    init(_ values: [(Value, Range<String.Index>)]) {
        entries = values.enumerated().map { ($0.offset, $0.element.0, $0.element.1) }
            .sorted { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }
    }

    /// The values whose stretches hold a place, in the order they were given in. Places must not go back.
    mutating func values(at place: String.Index) -> [Value] {
        open.removeAll { $0.range.upperBound <= place }
        while next < entries.count, entries[next].range.lowerBound <= place {
            if entries[next].range.upperBound > place { open.append(entries[next]) }
            next += 1
        }
        open.sort { $0.order < $1.order }
        return open.map(\.value)
    }
}
