import Foundation
public import InterviewModel
import Synchronization

/// The writer of a session's journal: events in, lines on the disk.
///
/// Once open it never throws. Where the disk does not take a line, the line and all after it stay in memory, in
/// order, `trouble` says why, and each further append, `retry()` and the thread for drafts try again.
public final class Journal: Sendable {
    private let folder: SessionFolder
    private let file: JournalFile
    private let syncer: JournalSyncer?
    private let isOpen = Mutex(true)

    /// Drafts reach the disk at the latest this long after they were typed; half of the second that is promised,
    /// so that a slow disk has the other half.
    private static let draftDelay = Milliseconds(500)

    /// Begins the journal of a new session.
    ///
    /// - Throws: `StoreError.exists` where there is one, or why it cannot be written.
    public convenience init(creatingIn folder: SessionFolder) throws(StoreError) {
        try self.init(creatingIn: folder, calls: .system, draftDelay: Self.draftDelay)
    }

    /// Continues the journal of a session that was not ended: reads it, takes a torn last line away, and holds
    /// the session for this process.
    ///
    /// - Throws: `StoreError.alreadyOpen`, `.newerFormat`, `.headerDamaged`, or why it cannot be read or
    ///   written.
    public static func resume(
        _ folder: SessionFolder
    ) throws(StoreError) -> (journal: Journal, contents: JournalContents) {
        try resume(folder, calls: .system, draftDelay: draftDelay)
    }

    /// As `init(creatingIn:)`, with other system calls; no delay means no thread, for tests.
    init(creatingIn folder: SessionFolder, calls: FileCalls, draftDelay: Milliseconds?) throws(StoreError) {
        let path = folder.journalPath
        let descriptor: Descriptor
        do {
            descriptor = try Descriptor(opening: path, O_RDWR | O_CREAT | O_EXCL)
        } catch {
            throw error.errno == EEXIST
                ? .exists(path: path) : .notWritable(path: path, errno: error.errno)
        }
        try JournalLock.take(descriptor, folder: folder)
        AtomicFile.syncFolder(of: path, calls: calls)
        AtomicFile.syncFolder(of: folder.path, calls: calls)
        self.folder = folder
        file = JournalFile(descriptor, endingAt: 0, calls: calls)
        syncer = draftDelay.map { [file] in JournalSyncer(file, delay: $0) }
    }

    private init(
        continuing descriptor: Descriptor, in folder: SessionFolder, contents: JournalContents,
        calls: FileCalls, draftDelay: Milliseconds?
    ) {
        self.folder = folder
        file = JournalFile(descriptor, endingAt: contents.soundLength, calls: calls)
        syncer = draftDelay.map { [file] in JournalSyncer(file, delay: $0) }
        if contents.lacksLineEnd { file.append([UInt8(ascii: "\n")]) }
    }

    deinit {
        close()
    }

    /// As `resume(_:)`, with other system calls; no delay means no thread, for tests.
    static func resume(
        _ folder: SessionFolder, calls: FileCalls, draftDelay: Milliseconds?
    ) throws(StoreError) -> (journal: Journal, contents: JournalContents) {
        let path = folder.journalPath
        let descriptor = try JournalReader.open(path, O_RDWR)
        try JournalLock.take(descriptor, folder: folder)
        let contents = try JournalReader.read(descriptor, path: path)
        if contents.isNewer { throw .newerFormat(path: path, format: contents.format) }
        guard contents.header != nil else { throw .headerDamaged(path: path) }
        let answer = calls.truncate(descriptor.number, Int64(contents.soundLength))
        guard answer == 0 else { throw .notWritable(path: path, errno: Int32(-answer)) }
        let journal = Journal(
            continuing: descriptor, in: folder, contents: contents, calls: calls, draftDelay: draftDelay)
        return (journal, contents)
    }

    /// Writes an event. With `.now` it is on the disk on return, unless there is trouble; with `.soon` the
    /// system has it, so that only a power cut can take it, and the disk has it within a second.
    public func append(_ event: RecordedEvent, sync policy: SyncPolicy) {
        guard let line = try? EventCoder.line(of: event) else {
            assertionFailure("an event that cannot be written as JSON")
            return
        }
        file.append(line)
        switch policy {
        case .now: file.sync()
        case .soon: syncer?.request()
        }
    }

    /// Writes these events in one piece, or, where that fails, none of them: the file is again what it was.
    ///
    /// - Throws: `StoreError.notWritable`.
    func appendWhole(_ events: [RecordedEvent]) throws(StoreError) {
        // A line end that was lacking must be in the file, or its length would not be the one to go back to.
        file.sync()
        if let trouble = file.trouble {
            throw .notWritable(path: folder.journalPath, errno: trouble.errno)
        }
        let length = file.length
        file.append(events.flatMap { (try? EventCoder.line(of: $0)) ?? [] })
        file.sync()
        guard let trouble = file.trouble else { return }
        file.takeBack(to: length)
        throw .notWritable(path: folder.journalPath, errno: trouble.errno)
    }

    /// Why events are kept in memory only; nil while all is well.
    public var trouble: JournalTrouble? { file.trouble }

    /// How many bytes the disk may not have yet.
    var unsyncedCount: Int { file.unsyncedCount }

    /// Tries to bring everything to the disk; whether that worked.
    @discardableResult
    public func retry() -> Bool {
        file.sync()
        return file.trouble == nil
    }

    /// Brings everything to the disk and lets the session go; later appends do nothing. What is still in
    /// trouble after a last try is lost, so ask `trouble` first.
    public func close() {
        let wasOpen = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        guard wasOpen else { return }
        JournalLock.forgetHolder(folder)
        file.close()
    }
}
