import Foundation

/// Folders with what is in them. No link is ever followed: what one leads to is not ours.
enum FileTree {
    /// The names in a folder, in no order, without `.` and `..`.
    ///
    /// - Throws: `StoreError.folderMissing`, `.notAFolder` or `.notReadable`.
    static func names(in path: String) throws(StoreError) -> [String] {
        guard let directory = opendir(path) else {
            throw SessionStore.fault(path: path, errno: errno)
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// What stands at a path; nil where nothing does.
    static func status(_ path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }

    /// Whether a folder stands at a path, and no link to one.
    static func isFolder(_ path: String) -> Bool {
        status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }

    /// The bytes of all files below a path, links left out.
    static func size(of path: String) -> Int {
        guard let status = status(path) else { return 0 }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Int(status.st_size)
        case S_IFDIR:
            return ((try? names(in: path)) ?? []).reduce(0) { $0 + size(of: "\(path)/\($1)") }
        default: return 0
        }
    }

    /// Removes a path with all below it; a link itself, never what it leads to. Nothing there is no failure.
    ///
    /// - Throws: `StoreError.notWritable`.
    static func remove(_ path: String) throws(StoreError) {
        guard let status = status(path) else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            // A folder that nobody may look into cannot be emptied.
            if status.st_mode & 0o700 != 0o700 { chmod(path, 0o700) }
            for name in try names(in: path) { try remove("\(path)/\(name)") }
            guard rmdir(path) == 0 || errno == ENOENT else { throw .notWritable(path: path, errno: errno) }
        } else {
            guard unlink(path) == 0 || errno == ENOENT else { throw .notWritable(path: path, errno: errno) }
        }
    }
}
