import Foundation

/// The hidden folder within a store in which an archive is unpacked: on the same disk, so that what is taken in is
/// only renamed.
public struct ImportFolder: Sendable {
    /// Where it is.
    public let path: String

    /// Where the archive's files go.
    public var contentsPath: String { path + "/contents" }
    /// Where the names in the archive go.
    public var namesPath: String { path + "/names" }
    /// Where what a program says of its trouble goes.
    public var wordsPath: String { path + "/words" }

    private static let prefix = ".import-"

    /// Makes it, and the store where it is missing; those of processes that are no more are taken away.
    ///
    /// - Throws: `StoreError.notWritable` or `.notAFolder`.
    public init(in store: SessionStore) throws(StoreError) {
        try store.makeStore()
        for name in try FileTree.names(in: store.path) where name.hasPrefix(Self.prefix) {
            let process = Int32(name.dropFirst(Self.prefix.count))
            if process.map({ $0 == getpid() || (kill($0, 0) != 0 && errno == ESRCH) }) ?? true {
                try FileTree.remove("\(store.path)/\(name)")
            }
        }
        path = "\(store.path)/\(Self.prefix)\(getpid())"
        guard mkdir(path, 0o700) == 0 else { throw .notWritable(path: store.path, errno: errno) }
        guard mkdir(contentsPath, 0o700) == 0 else {
            let reason = errno
            try? FileTree.remove(path)
            throw .notWritable(path: store.path, errno: reason)
        }
    }

    /// The folders and files that came out of the archive, as sessions to be.
    ///
    /// - Throws: `StoreError` where it cannot be listed.
    public func arrivals() throws(StoreError) -> [SessionFolder] {
        try FileTree.names(in: contentsPath).sorted().map { SessionFolder(path: "\(contentsPath)/\($0)") }
    }

    /// Takes it away with all that is left in it.
    public func remove() {
        try? FileTree.remove(path)
    }
}
