import Foundation

/// Work for several threads whose results come out in the order in which it went in, with no more in flight
/// than a fixed number: memory stays constant however long the input is.
final class OrderedWork<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    // Safe: every stored property below is touched only while `condition` is held.
    private let condition = NSCondition()
    private var waiting: [(number: Int, input: Input)] = []
    private var done: [Int: Output] = [:]
    private var submitted = 0
    private var delivered = 0
    private var isClosed = false
    private let limit: Int

    /// Room for `limit` pieces that are not yet delivered.
    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// Hands in a piece; waits while there is no room.
    func submit(_ input: Input) {
        condition.lock()
        while submitted - delivered >= limit { condition.wait() }
        // Threads are woken only where one can wait for this: each that wakes in vain takes time from one that works.
        if waiting.isEmpty { condition.broadcast() }
        waiting.append((submitted, input))
        submitted += 1
        condition.unlock()
    }

    /// Says that no more will come.
    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }

    /// For a working thread: does pieces until there are no more.
    func work(_ body: (Input) -> Output) {
        condition.lock()
        while true {
            while waiting.isEmpty, !isClosed { condition.wait() }
            guard !waiting.isEmpty else { break }
            let (number, input) = waiting.removeFirst()
            condition.unlock()
            let output = body(input)
            condition.lock()
            done[number] = output
            if number == delivered { condition.broadcast() }
        }
        condition.unlock()
    }

    /// For the delivering thread: the next result in order; nil when all are delivered and none will come.
    func next() -> Output? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let output = done.removeValue(forKey: delivered) {
                if submitted - delivered >= limit { condition.broadcast() }
                delivered += 1
                return output
            }
            if isClosed, delivered == submitted { return nil }
            condition.wait()
        }
    }
}
