import Foundation

/// The system calls that write a journal, as values, so that a test can play a full disk, a short write or a
/// failing one.
///
/// Each answers as the call does, but with the negated `errno` in place of -1.
struct FileCalls: Sendable {
    /// `pwrite(2)`: bytes to a descriptor at an offset; how many were written.
    var write: @Sendable (Int32, UnsafeRawBufferPointer, Int64) -> Int
    /// Brings a file's data to the disk; 0 when done.
    var syncData: @Sendable (Int32) -> Int
    /// Brings a file or folder with its names to the disk; 0 when done.
    var syncAll: @Sendable (Int32) -> Int
    /// `ftruncate(2)`; 0 when done.
    var truncate: @Sendable (Int32, Int64) -> Int

    /// The calls of the system itself.
    static let system = FileCalls(
        write: { descriptor, bytes, offset in
            negated(Foundation.pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset)))
        },
        syncData: { negated(Int(systemSyncData($0))) },
        syncAll: { negated(Int(fsync($0))) },
        truncate: { negated(Int(ftruncate($0, off_t($1)))) })
}

/// A call's answer with the negated `errno` in place of -1.
private func negated(_ answer: Int) -> Int {
    answer < 0 ? -Int(errno) : answer
}

/// An open file that closes itself.
final class Descriptor: Sendable {
    /// The number the system knows it by.
    let number: Int32

    /// Opens a file, never to be inherited by a child, trying again where a signal came between.
    ///
    /// - Throws: the `errno` as a `FileFailure`.
    init(opening path: String, _ flags: Int32, mode: mode_t = 0o644) throws(FileFailure) {
        var number: Int32
        repeat {
            number = open(path, flags | O_CLOEXEC, mode)
        } while number < 0 && errno == EINTR
        guard number >= 0 else { throw FileFailure(errno: errno) }
        self.number = number
    }

    deinit {
        close(number)
    }
}

/// A system call that failed, before it is known what that means to the user.
struct FileFailure: Error, Hashable {
    /// The system's number for the reason.
    let errno: Int32
}
