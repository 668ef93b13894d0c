import Foundation

/// Reading whole files without ever hanging or filling the memory.
enum FileBytes {
    /// All bytes of the regular file at `path`, following links.
    ///
    /// The file is opened without blocking, so that a pipe with no writer is refused instead of waited for.
    ///
    /// - Throws: `ReadFault`, also for anything that is not a regular file and for more than `limit` bytes.
    static func read(_ path: String, limit: Int) throws(ReadFault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadFault(errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ReadFault(errno: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .folder
        default: throw .special
        }
        guard status.st_size <= limit else { throw .tooLarge }
        // A file may grow between the two calls, or, under /proc, claim to be empty: read until the end.
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: max(4 << 10, min(Int(status.st_size) + 1, 64 << 10)))
        while true {
            let count = buffer.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress, $0.count)
            }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw ReadFault(errno: errno)
            }
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= limit else { throw .tooLarge }
        }
    }

    /// The names in a folder, sorted, without hidden files and editors' backups.
    ///
    /// - Throws: `ReadFault`; `.missing` where there is no such folder.
    static func names(in folder: String) throws(ReadFault) -> [String] {
        guard let stream = opendir(folder) else { throw ReadFault(errno: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    String(cString: $0)
                }
            }
            if !name.hasPrefix("."), !name.hasPrefix("#"), !name.hasSuffix("~") { names.append(name) }
        }
        return names.sorted()
    }

    /// Whether there is a folder at `path`, following links.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Why nothing can be said of what has this name, links followed; nil where something is there.
    static func fault(_ path: String) -> ReadFault? {
        var status = stat()
        return stat(path, &status) == 0 ? nil : ReadFault(errno: errno)
    }

    /// Whether anything has this name, even a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}
