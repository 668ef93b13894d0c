#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file as read-only memory: nothing is read before it is looked at, and processes share it.
final class MappedFile: @unchecked Sendable {
    // Safe: the memory is never written, and unmapped only when nothing refers to it any more.

    /// The file's bytes.
    let bytes: UnsafeRawBufferPointer

    /// Maps a regular file.
    ///
    /// - Throws: `ModelFault.missing`, `.unreadable` or `.notAFile`; `.damaged` for an empty file.
    init(_ path: String) throws(ModelFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(errorNumber: errno)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(errorNumber: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard status.st_size > 0 else { throw .damaged }
        let size = Int(status.st_size)
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw .unreadable(errorNumber: errno)
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
}
