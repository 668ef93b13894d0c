import Foundation

/// Reads a journal line by line, whatever state it is in.
public enum JournalReader {
    /// Reads a session's journal.
    ///
    /// - Throws: `StoreError` only where there is no file to read; damage within it is told in the notes.
    public static func read(_ folder: SessionFolder) throws(StoreError) -> JournalContents {
        try read(open(folder.journalPath, O_RDONLY), path: folder.journalPath)
    }

    /// Opens a journal, which must be a file.
    ///
    /// - Throws: `StoreError`, by what is wrong.
    static func open(_ path: String, _ flags: Int32) throws(StoreError) -> Descriptor {
        let descriptor: Descriptor
        do {
            // Without O_NONBLOCK a named pipe in the journal's place would hold us for ever.
            descriptor = try Descriptor(opening: path, flags | O_NONBLOCK)
        } catch {
            throw switch error.errno {
            case ENOENT, ENOTDIR: .journalMissing(path: path)
            case EISDIR: .journalNotAFile(path: path)
            default:
                flags & O_ACCMODE == O_RDONLY
                    ? .notReadable(path: path, errno: error.errno)
                    : .notWritable(path: path, errno: error.errno)
            }
        }
        var status = stat()
        guard fstat(descriptor.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .journalNotAFile(path: path)
        }
        return descriptor
    }

    /// Reads an open journal from its beginning.
    ///
    /// - Throws: `StoreError.notReadable` where the disk fails.
    static func read(_ descriptor: Descriptor, path: String) throws(StoreError) -> JournalContents {
        var fold = JournalFold()
        var status = stat()
        // Most journals are small: one read of what there is, and one that finds the end.
        let size = fstat(descriptor.number, &status) == 0 ? Int(status.st_size) : .max
        var lines = LineReader(descriptor, chunkSize: max(4096, min(size, (1 << 18) - 1) + 1))
        do {
            while let line = try lines.next() { fold.add(line) }
        } catch {
            throw .notReadable(path: path, errno: error.errno)
        }
        return fold.finished()
    }
}
