#if os(Linux)
    import Foundation

    /// Brings a file's data, and what is needed to find it again, to the disk.
    func systemSyncData(_ descriptor: Int32) -> Int32 {
        fdatasync(descriptor)
    }
#endif
