import Foundation
import Synchronization

@testable import TranscriptStore

/// The system's calls with faults that a test switches on.
final class FaultyDisk: Sendable {
    struct Faults {
        /// Bytes that still fit; nil for no end.
        var room: Int?
        /// The most that one write takes.
        var largestWrite: Int?
        /// What the next writes answer in place of writing.
        var writeFailures: [Int32] = []
        /// What the next syncs answer.
        var syncFailures: [Int32] = []
        /// How many syncs were asked for.
        var syncCount = 0
        /// How many writes were asked for.
        var writeCount = 0
    }

    let faults = Mutex(Faults())
    /// Called at each sync, before it answers.
    let onSync: @Sendable () -> Void

    init(onSync: @escaping @Sendable () -> Void = {}) {
        self.onSync = onSync
    }

    /// How many writes and syncs were asked for.
    var counts: [Int] {
        faults.withLock { [$0.writeCount, $0.syncCount] }
    }

    var calls: FileCalls {
        var calls = FileCalls.system
        let system = calls
        calls.write = { [self] descriptor, bytes, offset in
            let plan: (failure: Int32?, count: Int) = faults.withLock { faults in
                faults.writeCount += 1
                if !faults.writeFailures.isEmpty { return (faults.writeFailures.removeFirst(), 0) }
                var count = min(bytes.count, faults.largestWrite ?? .max)
                if let room = faults.room {
                    count = min(count, room)
                    faults.room = room - count
                    if count == 0 { return (ENOSPC, 0) }
                }
                return (nil, count)
            }
            if let failure = plan.failure { return -Int(failure) }
            return system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<plan.count]), offset)
        }
        calls.syncData = { [self] descriptor in
            onSync()
            let failure = faults.withLock { faults -> Int32? in
                faults.syncCount += 1
                return faults.syncFailures.isEmpty ? nil : faults.syncFailures.removeFirst()
            }
            return failure.map { -Int($0) } ?? system.syncData(descriptor)
        }
        return calls
    }
}
