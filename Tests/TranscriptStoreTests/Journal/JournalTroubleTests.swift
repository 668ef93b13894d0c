import Dispatch
import Foundation
import InterviewModel
import SampleSession
import Synchronization
import Testing

@testable import TranscriptStore

@Suite("Journal in trouble")
struct JournalTroubleTests {
    private let events = SampleSession.events
    private var wholeFile: Data {
        get throws { Data(try events.flatMap(EventCoder.line)) }
    }

    @Test("On a full disk events wait in order, and follow when there is room", arguments: 0..<40)
    func fullDisk(step: Int) throws {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk()
        let whole = try wholeFile
        disk.faults.withLock { $0.room = whole.count * step / 40 }
        let journal = try Journal(creatingIn: folder.session, calls: disk.calls, draftDelay: nil)
        for event in events { journal.append(event, sync: .now) }
        #expect(journal.trouble == .diskFull)
        #expect(!journal.retry())
        #expect(whole.starts(with: try folder.read()), "only the end may be missing")
        disk.faults.withLock { $0.room = nil }
        #expect(journal.retry())
        #expect(journal.trouble == nil)
        #expect(journal.unsyncedCount == 0)
        #expect(try folder.read() == whole)
    }

    @Test("Room that comes by drops never leaves a torn line in the middle")
    func room() throws {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk()
        disk.faults.withLock { $0.room = 10 }
        let journal = try Journal(creatingIn: folder.session, calls: disk.calls, draftDelay: nil)
        for event in events {
            disk.faults.withLock { $0.room = ($0.room ?? 0) + 77 }
            journal.append(event, sync: .soon)
            let notes = try JournalReader.read(folder.session).notes
            #expect(!notes.contains { if case .damagedLine = $0 { true } else { false } })
        }
        disk.faults.withLock { $0.room = nil }
        journal.append(events[0], sync: .now)
        #expect(try folder.read() == wholeFile + Data(EventCoder.line(of: events[0])))
    }

    @Test("Short writes and interrupted calls are finished")
    func shortWrites() throws {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk()
        disk.faults.withLock {
            $0.largestWrite = 7
            $0.writeFailures = [EINTR, EINTR]
            $0.syncFailures = [EINTR]
        }
        let journal = try Journal(creatingIn: folder.session, calls: disk.calls, draftDelay: nil)
        for event in events { journal.append(event, sync: .now) }
        #expect(journal.trouble == nil)
        #expect(try folder.read() == wholeFile)
    }

    @Test("A failed sync is trouble, and everything since the last good one is written again")
    func failedSync() throws {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk()
        let journal = try Journal(creatingIn: folder.session, calls: disk.calls, draftDelay: nil)
        journal.append(events[0], sync: .now)
        disk.faults.withLock { $0.syncFailures = [EIO] }
        journal.append(events[1], sync: .now)
        #expect(journal.trouble == .deviceFailed(errno: EIO))
        #expect(journal.unsyncedCount == (try EventCoder.line(of: events[1]).count))
        // As a disk would that lost what it failed to take.
        let kept = try EventCoder.line(of: events[0]).count
        try folder.read().prefix(kept).write(to: URL(fileURLWithPath: folder.session.journalPath))
        journal.append(events[2], sync: .now)
        #expect(journal.trouble == nil)
        #expect(try folder.read() == Data(events[..<3].flatMap(EventCoder.line)))
    }

    @Test(
        "Each errno has its name",
        arguments: [
            (ENOSPC, JournalTrouble.diskFull), (EDQUOT, .limitReached(errno: EDQUOT)),
            (EIO, .deviceFailed(errno: EIO)), (EPERM, .other(errno: EPERM)),
        ])
    func names(reason: Int32, trouble: JournalTrouble) throws {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk()
        disk.faults.withLock { $0.writeFailures = [reason] }
        let journal = try Journal(creatingIn: folder.session, calls: disk.calls, draftDelay: nil)
        journal.append(events[0], sync: .soon)
        #expect(journal.trouble == trouble)
    }

    @Test("A file system that cannot sync is no trouble")
    func noSync() throws {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk()
        disk.faults.withLock { $0.syncFailures = [EINVAL] }
        let journal = try Journal(creatingIn: folder.session, calls: disk.calls, draftDelay: nil)
        journal.append(events[0], sync: .now)
        #expect(journal.trouble == nil)
    }

    @Test("A draft is one write at once and no sync; an answer is synced before the call returns")
    func policies() throws {
        let folder = try TemporaryFolder()
        let disk = FaultyDisk()
        let journal = try Journal(creatingIn: folder.session, calls: disk.calls, draftDelay: nil)
        journal.append(events[0], sync: .soon)
        #expect(disk.counts == [1, 0])
        #expect(try folder.read().count > 0)
        journal.append(events[1], sync: .now)
        #expect(disk.counts == [2, 1])
    }

    @Test("The thread brings drafts to the disk by itself, and tries again after trouble")
    func thread() throws {
        let synced = DispatchSemaphore(value: 0)
        let folder = try TemporaryFolder()
        let disk = FaultyDisk { synced.signal() }
        disk.faults.withLock { $0.syncFailures = [EIO] }
        let journal = try Journal(
            creatingIn: folder.session, calls: disk.calls, draftDelay: Milliseconds(1))
        journal.append(events[0], sync: .soon)
        #expect(synced.wait(timeout: .now() + 60) == .success)
        #expect(synced.wait(timeout: .now() + 60) == .success, "tried again after the failure")
        journal.append(events[1], sync: .soon)
        #expect(synced.wait(timeout: .now() + 60) == .success)
        journal.close()
        #expect(try folder.read() == Data(events[..<2].flatMap(EventCoder.line)))
    }
}
