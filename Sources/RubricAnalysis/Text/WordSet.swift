/// A set of words' or stems' numbers that is asked much oftener than it is changed.
///
/// The standard library's set hashes against hostile keys; these numbers are our own, so that a multiplication is
/// enough and the answer comes several times as fast.
struct WordSet: ExpressibleByArrayLiteral {
    /// Open addressing: the numbers plus 1, 0 for a free slot. A power of two of them, at most half taken.
    private var slots: [Int32] = []
    private var count = 0

    /// The empty set.
    init() {}

    /// The numbers of a sequence.
    init(_ numbers: some Sequence<Int32>) {
        for number in numbers { insert(number) }
    }

    /// The numbers of a literal.
    init(arrayLiteral elements: Int32...) {
        self.init(elements)
    }

    /// Whether it has none.
    var isEmpty: Bool { count == 0 }

    /// Whether the number is in it.
    @inline(__always) func contains(_ number: Int32) -> Bool {
        guard !slots.isEmpty else { return false }
        var slot = wordHash(number) & (slots.count - 1)
        while slots[slot] != number + 1 {
            if slots[slot] == 0 { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        return true
    }

    /// Adds a number.
    mutating func insert(_ number: Int32) {
        guard !contains(number) else { return }
        count += 1
        if count * 2 > slots.count {
            let old = slots
            slots = [Int32](repeating: 0, count: max(8, old.count * 2))
            for value in old where value != 0 { fill(value) }
        }
        fill(number + 1)
    }

    /// Adds all numbers of another set.
    mutating func formUnion(_ other: WordSet) {
        for value in other.slots where value != 0 { insert(value - 1) }
    }

    private mutating func fill(_ value: Int32) {
        var slot = wordHash(value - 1) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = value
    }
}

/// Fibonacci hashing: the upper bits of a multiplication with the golden section.
@inline(__always) private func wordHash(_ number: Int32) -> Int {
    Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: number)) &* 0x9e37_79b9_7f4a_7c15) >> 32)
}

/// Words' or stems' numbers, each with its place in the order in which they were added.
struct WordTable {
    private var numbers: [Int32] = []
    private struct Slot {
        var number: Int32 = 0
        /// The place plus 1; 0 for a free slot.
        var place: Int32 = 0
    }

    /// Open addressing; a power of two of them, at most half taken.
    private var slots: [Slot] = []

    /// The place of a number; nil where it was not added.
    @inline(__always) subscript(number: Int32) -> Int? {
        guard !slots.isEmpty else { return nil }
        var slot = wordHash(number) & (slots.count - 1)
        while true {
            let found = slots[slot]
            if found.place == 0 { return nil }
            if found.number == number { return Int(found.place) - 1 }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// Adds a number and returns its place; the same one is kept once.
    @discardableResult mutating func add(_ number: Int32) -> Int {
        if let place = self[number] { return place }
        numbers.append(number)
        if numbers.count * 2 > slots.count {
            slots = [Slot](repeating: Slot(), count: max(8, slots.count * 2))
            for place in numbers.indices { fill(place) }
        } else {
            fill(numbers.count - 1)
        }
        return numbers.count - 1
    }

    private mutating func fill(_ place: Int) {
        var slot = wordHash(numbers[place]) & (slots.count - 1)
        while slots[slot].place != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Slot(number: numbers[place], place: Int32(place + 1))
    }
}
