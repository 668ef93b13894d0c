import Foundation

/// The lock that lets one process alone write a session.
///
/// The system drops it when the process dies, however that happens. The file beside the journal only says who
/// holds it; it decides nothing.
enum JournalLock {
    /// Locks an open journal.
    ///
    /// - Throws: `StoreError.alreadyOpen` where another process, or this one, has it.
    static func take(_ descriptor: Descriptor, folder: SessionFolder) throws(StoreError) {
        while flock(descriptor.number, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK:
                throw .alreadyOpen(path: folder.path, process: holder(folder))
            default:
                throw .failed(call: "flock", path: folder.journalPath, errno: errno)
            }
        }
        try? Data("\(getpid())\n".utf8).write(to: URL(fileURLWithPath: folder.lockPath))
    }

    /// Takes the note of who holds the lock away.
    static func forgetHolder(_ folder: SessionFolder) {
        unlink(folder.lockPath)
    }

    private static func holder(_ folder: SessionFolder) -> Int32? {
        guard let data = FileManager.default.contents(atPath: folder.lockPath) else { return nil }
        return Int32(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
