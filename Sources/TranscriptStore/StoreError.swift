/// What can go wrong with the transcripts folder, a session's folder or its files.
///
/// Trouble while a session is running is not here: an open journal never throws, see `JournalTrouble`.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no such folder.
    case folderMissing(path: String)
    /// A file stands where a folder should be.
    case notAFolder(path: String)
    /// The folder or file may not be read.
    case notReadable(path: String, errno: Int32)
    /// The folder or file may not be written.
    case notWritable(path: String, errno: Int32)
    /// Something of that name is there already.
    case exists(path: String)
    /// The transcripts folder holds no session.
    case noSessions(path: String)
    /// No session's id is or begins with this.
    case noSuchSession(selector: String)
    /// Several sessions' ids begin with this; all of them, newest first.
    case ambiguous(selector: String, ids: [String])
    /// Another process is writing this session; its process id where it is known.
    case alreadyOpen(path: String, process: Int32?)
    /// The session's folder has no journal.
    case journalMissing(path: String)
    /// Something other than a file stands where the journal should be.
    case journalNotAFile(path: String)
    /// The journal was written in a format this version does not know; it can be read as far as understood,
    /// but not continued or rewritten.
    case newerFormat(path: String, format: Int?)
    /// The journal's first line cannot be read, so the session cannot be continued.
    case headerDamaged(path: String)
    /// A system call failed in another way.
    case failed(call: String, path: String, errno: Int32)
}
