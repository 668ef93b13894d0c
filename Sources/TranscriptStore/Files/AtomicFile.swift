import Foundation

/// Writing a file so that a reader finds the old one or the new one, never a part.
enum AtomicFile {
    /// Writes beside the file, brings that to the disk, and renames it over the file.
    ///
    /// - Throws: `StoreError.notWritable`; what was there before is then still there.
    static func write(
        _ bytes: some Collection<UInt8> & Sendable, to path: String, calls: FileCalls = .system
    ) throws(StoreError) {
        let temporary = path + ".\(getpid()).part"
        do throws(FileFailure) {
            try write(Array(bytes), toNew: temporary, calls: calls)
            guard rename(temporary, path) == 0 else { throw FileFailure(errno: errno) }
        } catch {
            unlink(temporary)
            throw .notWritable(path: path, errno: error.errno)
        }
        syncFolder(of: path, calls: calls)
    }

    /// Brings the names in a file's folder to the disk. A file system that cannot do so is no reason to stop:
    /// the file is there, only a power cut could still take it.
    static func syncFolder(of path: String, calls: FileCalls = .system) {
        let folder = (path as NSString).deletingLastPathComponent
        guard let descriptor = try? Descriptor(opening: folder.isEmpty ? "." : folder, O_RDONLY) else {
            return
        }
        _ = calls.syncAll(descriptor.number)
    }

    private static func write(
        _ bytes: [UInt8], toNew path: String, calls: FileCalls
    ) throws(FileFailure) {
        let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_TRUNC)
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                calls.write(file.number, UnsafeRawBufferPointer(rebasing: $0[offset...]), Int64(offset))
            }
            if count > 0 {
                offset += count
            } else if count != -Int(EINTR) {
                throw FileFailure(errno: count == 0 ? ENOSPC : Int32(-count))
            }
        }
        var synced: Int
        repeat { synced = calls.syncAll(file.number) } while synced == -Int(EINTR)
        if synced < 0 { throw FileFailure(errno: Int32(-synced)) }
    }
}
