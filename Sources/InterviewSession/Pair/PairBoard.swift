import Foundation
public import InterviewModel
import Synchronization

/// The newest value of each section of a pair session, for as many readers as there are.
///
/// A reader is given what changed since it last looked, and of that only what its side may see. So a slow one misses
/// steps between and never the end, and nothing is kept for it.
public final class PairBoard: Sendable {
    /// Sections that a reader has not seen yet.
    public struct News: Sendable {
        /// To be given when looking the next time.
        public let seen: Int
        /// The sections with their values as JSON.
        public let sections: [(section: PairSection, json: [UInt8])]
    }

    fileprivate enum Value {
        case fixed([UInt8])
        /// Made when it is read, as what a clock shows must be.
        case live(@Sendable () -> [UInt8])
        /// Taken down: told, as `null`, to those who have seen what was there.
        case gone
    }

    /// Changes that belong together: a reader is given all of them or none.
    public struct Update {
        fileprivate var changes: [(section: PairSection, value: Value)] = []

        /// Puts up a section's newest value. One that says the same as before rings no bell.
        public mutating func publish(_ section: PairSection, _ value: some Encodable) {
            changes.append((section, .fixed(json(value))))
        }

        /// Puts up a section whose value is made anew for each reader.
        public mutating func publish<Section: Encodable & SendableMetatype>(
            _ section: PairSection, live value: @escaping @Sendable () -> Section
        ) {
            changes.append((section, .live { json(value()) }))
        }

        /// Takes a section down.
        public mutating func remove(_ section: PairSection) { changes.append((section, .gone)) }
    }

    private struct State {
        var values: [PairSection: (value: Value, version: Int)] = [:]
        var version = 0
        var bells: [Int: AsyncStream<Void>.Continuation] = [:]
        var nextBell = 0
    }

    private let state = Mutex(State())

    /// A board with nothing on it.
    public init() {}

    /// Changes sections in one move.
    public func update(_ change: (inout Update) -> Void) {
        var update = Update()
        change(&update)
        let bells = state.withLock { state -> [AsyncStream<Void>.Continuation] in
            let news = update.changes.filter { !$0.value.saysNoMore(than: state.values[$0.section]?.value) }
            guard !news.isEmpty else { return [] }
            state.version += 1
            for change in news { state.values[change.section] = (change.value, state.version) }
            return Array(state.bells.values)
        }
        for bell in bells { bell.yield() }
    }

    /// What a side has not seen yet; everything that it may see after 0. What was taken down is `null`.
    public func news(for role: PairRole, after seen: Int) -> News {
        let (version, changed) = state.withLock { state in
            (
                state.version,
                PairSection.allCases.compactMap { section -> (PairSection, Value)? in
                    guard Disclosure.isFor(role, section), let entry = state.values[section],
                        entry.version > seen
                    else { return nil }
                    if case .gone = entry.value, seen == 0 { return nil }
                    return (section, entry.value)
                }
            )
        }
        return News(
            seen: version,
            sections: changed.map { section, value in
                switch value {
                case .fixed(let json): (section, json)
                case .live(let make): (section, make())
                case .gone: (section, Array("null".utf8))
                }
            })
    }

    /// What a live section says now; nil where there is none, or the side may not see it.
    public func now(_ section: PairSection, for role: PairRole) -> [UInt8]? {
        guard Disclosure.isFor(role, section) else { return nil }
        return switch state.withLock({ $0.values[section]?.value }) {
        case .fixed(let json): json
        case .live(let make): make()
        case .gone, nil: nil
        }
    }

    /// A bell that rings when something changes; rings that nobody has listened to yet count as one.
    public func bell() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.nextBell += 1
            state.bells[state.nextBell] = continuation
            return state.nextBell
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.bells.removeValue(forKey: id) }
        }
        return stream
    }

    /// Ends all bells: their readers are to look for another board.
    public func close() {
        let bells = state.withLock { state in
            defer { state.bells = [:] }
            return Array(state.bells.values)
        }
        for bell in bells { bell.finish() }
    }

    /// Rings all bells, for news that are on no section.
    public func ring() {
        for bell in state.withLock({ Array($0.bells.values) }) { bell.yield() }
    }
}

extension PairBoard.Value {
    /// Whether it tells a reader of the value before nothing new.
    fileprivate func saysNoMore(than before: Self?) -> Bool {
        switch (self, before) {
        case (.fixed(let new), .fixed(let old)?): new == old
        case (.gone, .gone?), (.gone, nil): true
        default: false
        }
    }
}

private func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Sections are plain values of texts and numbers, which always encode.
    return (try? encoder.encode(value)).map(Array.init) ?? Array("null".utf8)
}
