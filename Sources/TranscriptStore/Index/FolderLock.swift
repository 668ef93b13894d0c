import Foundation

/// Holds a folder while something in it is changed, so that several processes do so one after another. The system lets
/// go of it when the process ends, however that happens.
enum FolderLock {
    /// Does something while the folder is held. Where it cannot be, as on some network drives, it is done all the
    /// same.
    static func holding<Result>(_ path: String, _ work: () throws -> Result) rethrows -> Result {
        let descriptor = try? Descriptor(opening: path, O_RDONLY)
        if let descriptor {
            while flock(descriptor.number, LOCK_EX) != 0, errno == EINTR {}
        }
        // Closing it lets go of the folder.
        return try withExtendedLifetime(descriptor) { try work() }
    }
}
