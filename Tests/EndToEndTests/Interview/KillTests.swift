import Foundation
import Synchronization
import Testing

/// Sessions killed while they are typed into. `make kill-test` kills 200; `HOTSEAT_KILLS` says how many, and
/// `HOTSEAT_KILL_SEED` repeats those of an earlier run.
@Suite struct KillTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["HOTSEAT_KILLS"].flatMap { Int($0) } ?? 10
    private static let firstSeed =
        environment["HOTSEAT_KILL_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...1_000_000_000)
    /// Most of the time goes by in pauses between keys, so several people can type side by side.
    private static let typists = 5

    @Test("A session killed while it is typed into resumes, and lacks no more than the last second")
    func kills() async {
        let failures = await withCheckedContinuation { continuation in
            let work = KillList(count: Self.count, firstSeed: Self.firstSeed) { failures in
                continuation.resume(returning: failures)
            }
            // Each blocks its thread, for which those of Swift's tasks are too few.
            for _ in 0..<Self.typists { Thread.detachNewThread { work.run() } }
        }
        #expect(failures == [], "the first seed was \(Self.firstSeed)")
    }
}

/// The sessions still to be killed, and what was wrong with those before.
private final class KillList: Sendable {
    private struct State {
        var started = 0
        var finished = 0
        var failures: [String] = []
    }

    private let state = Mutex(State())
    private let count: Int
    private let firstSeed: UInt64
    private let completion: @Sendable ([String]) -> Void

    init(count: Int, firstSeed: UInt64, completion: @escaping @Sendable ([String]) -> Void) {
        self.count = count
        self.firstSeed = firstSeed
        self.completion = completion
    }

    /// Kills sessions until none is left.
    func run() {
        while let seed = next() {
            var failures: [String]
            do {
                var session = try KilledSession(seed: seed)
                failures = try session.run()
            } catch {
                failures = ["seed \(seed): \(error)"]
            }
            finish(failures)
        }
    }

    private func next() -> UInt64? {
        state.withLock { state in
            guard state.started < count else { return nil }
            state.started += 1
            return firstSeed &+ UInt64(state.started - 1)
        }
    }

    private func finish(_ failures: [String]) {
        let all = state.withLock { state -> [String]? in
            state.finished += 1
            state.failures += failures
            return state.finished == count ? state.failures : nil
        }
        if let all { completion(all) }
    }
}
