import Foundation
import Synchronization

/// The bytes of an open journal on their way to the disk.
///
/// Everything that the disk is not known to hold stays in memory, with its offset in the file. So a write that
/// failed or fell short is done again at its own place, and after a failed sync, which leaves the state of the
/// file unknown, all of it is written anew. The file never holds a torn line anywhere but at its end.
final class JournalFile: Sendable {
    private struct State {
        /// What the disk may not have yet.
        var unsynced: [UInt8] = []
        /// Where `unsynced` begins in the file.
        var base: Int64
        /// How many bytes of `unsynced` the system has taken.
        var written = 0
        var writeTrouble: JournalTrouble?
        var syncTrouble: JournalTrouble?
        var isClosed = false
    }

    private let descriptor: Descriptor
    private let calls: FileCalls
    private let state: Mutex<State>
    /// Held during a sync: the system reports a failed one to the first who asks and to nobody after.
    private let syncing = Mutex(())

    /// Takes over an open, locked file that ends at `offset`.
    init(_ descriptor: Descriptor, endingAt offset: Int, calls: FileCalls) {
        self.descriptor = descriptor
        self.calls = calls
        state = Mutex(State(base: Int64(offset)))
    }

    /// What keeps bytes from the disk; nil where nothing does.
    var trouble: JournalTrouble? {
        state.withLock { $0.writeTrouble ?? $0.syncTrouble }
    }

    /// How many bytes the disk may not have yet.
    var unsyncedCount: Int {
        state.withLock { $0.unsynced.count }
    }

    /// Where the next byte goes.
    var length: Int64 {
        state.withLock { $0.base + Int64($0.unsynced.count) }
    }

    /// Makes the file as long as it was and forgets what it did not take.
    func takeBack(to length: Int64) {
        state.withLock { state in
            state.unsynced = []
            state.base = length
            state.written = 0
            state.writeTrouble = nil
            state.syncTrouble = nil
            _ = calls.truncate(descriptor.number, length)
        }
    }

    /// Hands bytes to the system in one call where it takes them; keeps them where it does not.
    func append(_ bytes: [UInt8]) {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.unsynced += bytes
            write(&state)
        }
    }

    /// Writes what is not yet written and brings it to the disk. Does not hold up `append` while it waits.
    func sync() {
        syncing.withLock { _ in
            let reached = state.withLock { state -> Int64? in
                guard !state.isClosed else { return nil }
                write(&state)
                return state.written > 0 ? state.base + Int64(state.written) : nil
            }
            guard let reached else { return }
            var answer: Int
            repeat { answer = calls.syncData(descriptor.number) } while answer == -Int(EINTR)
            let reason = Int32(answer < 0 ? -answer : 0)
            state.withLock { settle(&$0, reached: reached, reason: reason) }
        }
    }

    /// Tries once more, then lets go of the file; what could not be written by then is lost.
    func close() {
        sync()
        let wasOpen = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        if wasOpen { flock(descriptor.number, LOCK_UN) }
    }

    private func write(_ state: inout State) {
        while state.written < state.unsynced.count {
            let count = state.unsynced.withUnsafeBytes {
                calls.write(
                    descriptor.number, UnsafeRawBufferPointer(rebasing: $0[state.written...]),
                    state.base + Int64(state.written))
            }
            if count > 0 {
                state.written += count
            } else if count != -Int(EINTR) {
                state.writeTrouble = JournalTrouble(errno: count == 0 ? ENOSPC : Int32(-count))
                return
            }
        }
        state.writeTrouble = nil
    }

    private func settle(_ state: inout State, reached: Int64, reason: Int32) {
        switch reason {
        case 0, EINVAL, ENOTSUP, ENOSYS:
            // Some file systems cannot sync at all; that is how the user has it.
            let count = Int(reached - state.base)
            state.unsynced.removeFirst(count)
            state.written -= count
            state.base = reached
            state.syncTrouble = nil
        default:
            state.written = 0
            state.syncTrouble = JournalTrouble(errno: reason)
        }
    }
}
