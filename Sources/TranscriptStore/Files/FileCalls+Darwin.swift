#if canImport(Darwin)
    import Foundation

    /// Brings a file's data to the disk. Darwin's `fsync` stops at the drive's cache; `F_FULLFSYNC` does not, but
    /// not every file system knows it.
    func systemSyncData(_ descriptor: Int32) -> Int32 {
        let full = fcntl(descriptor, F_FULLFSYNC)
        return full == 0 ? 0 : fsync(descriptor)
    }
#endif
