/// When an appended event must be on the disk.
public enum SyncPolicy: Sendable {
    /// Before `append` returns: everything the screen then says has happened.
    case now
    /// Within a second, by a thread of its own: drafts, so that no key waits for the disk.
    case soon
}
