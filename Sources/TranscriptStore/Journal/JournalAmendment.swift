public import InterviewModel

/// A journal held to write down what is said of its session afterwards, finished or not.
///
/// While it exists, no other process can write the session; what was read through it is therefore what is there.
public final class JournalAmendment {
    /// What the journal says, with what was written through this.
    public private(set) var contents: JournalContents
    private let journal: Journal

    /// Takes the journal, and takes a torn last line away.
    ///
    /// - Throws: `StoreError.alreadyOpen` while another process writes the session, `.newerFormat`,
    ///   `.headerDamaged`, or why it cannot be read or written.
    public convenience init(of folder: SessionFolder) throws(StoreError) {
        try self.init(of: folder, calls: .system)
    }

    /// As `init(of:)`, with other system calls, for tests.
    init(of folder: SessionFolder, calls: FileCalls) throws(StoreError) {
        (journal, contents) = try Journal.resume(folder, calls: calls, draftDelay: nil)
    }

    deinit {
        journal.close()
    }

    /// Writes all of these events or none. They take no time: their instant is that of the last event.
    ///
    /// - Parameter wall: now, in milliseconds since 1970 UTC.
    /// - Throws: `StoreError.notWritable`, with the journal as it was.
    public func write(_ events: [SessionEvent], wall: Int) throws(StoreError) {
        // In a damaged journal the last number need not be the greatest.
        let last = contents.events.map(\.number).max() ?? 0
        let at = contents.events.last?.at ?? .start
        let recorded = events.enumerated().map { index, event in
            RecordedEvent(number: last + 1 + index, at: at, wall: wall, event: event)
        }
        try journal.appendWhole(recorded)
        contents.events += recorded
    }
}
