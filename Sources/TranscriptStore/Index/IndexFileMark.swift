import Foundation

/// What an index file looked like after the last change that is known of.
struct IndexFileMark: Equatable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let modified: Int64

    /// Of the file at a path; nil where there is none.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        modified = status.modified
    }

    /// Whether both are of one file, which may have changed in between.
    func isSameFile(as other: IndexFileMark) -> Bool { device == other.device && inode == other.inode }
}
