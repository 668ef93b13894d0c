/// The last few values of a row without end.
struct RecentValues<Value: Hashable & Sendable>: Hashable, Sendable {
    /// How many are kept.
    let capacity: Int
    private var slots: [Value] = []
    private var next = 0

    /// Room for so many.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// Adds a value; the oldest goes where there is no room.
    mutating func append(_ value: Value) {
        if slots.count < capacity { slots.append(value) } else { slots[next] = value }
        next = (next + 1) % capacity
    }

    /// The values, oldest first.
    var values: [Value] {
        slots.count < capacity ? slots : Array(slots[next...] + slots[..<next])
    }
}
