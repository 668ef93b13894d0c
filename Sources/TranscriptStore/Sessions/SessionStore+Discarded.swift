import Foundation
import InterviewModel

/// Sessions that were put away, and removing them for good.
extension SessionStore {
    /// A session that was put away.
    public struct Discarded: Hashable, Sendable {
        /// Where it lies.
        public let folder: SessionFolder
        /// The bytes of its files.
        public let size: Int
    }

    /// The sessions that were put away, newest first.
    ///
    /// - Throws: as `ids()` does; a session that cannot be read is none of them.
    public func discarded() throws(StoreError) -> [Discarded] {
        try ids().map(folder).filter(Self.isDiscarded)
            .map { Discarded(folder: $0, size: FileTree.size(of: $0.path)) }
    }

    /// Removes a session for good, if it still is one that was put away. It first gets a hidden name, so that one
    /// whose removal was broken off is no session any more; `clearRemains` takes away what is left of it.
    ///
    /// - Throws: `StoreError.alreadyOpen` where another process writes it, `.newerFormat` and `.headerDamaged` as for
    ///   any change, `.notAFolder` where its place is held by a link, `.notWritable`.
    public func remove(_ session: Discarded) throws(StoreError) {
        let folder = session.folder
        guard FileTree.isFolder(folder.path) else { throw .notAFolder(path: folder.path) }
        let held = try JournalAmendment(of: folder)
        defer { withExtendedLifetime(held) {} }
        guard Self.isDiscarded(folder) else { return }
        let remains = "\(path)/\(Self.remainsPrefix)\(folder.id)"
        guard rename(folder.path, remains) == 0 else { throw .notWritable(path: path, errno: errno) }
        try FileTree.remove(remains)
    }

    /// Takes away what an earlier removal that was broken off has left.
    ///
    /// - Throws: `StoreError.notWritable`, or as `ids()` does.
    public func clearRemains() throws(StoreError) {
        for name in try FileTree.names(in: path) where name.hasPrefix(Self.remainsPrefix) {
            try FileTree.remove("\(path)/\(name)")
        }
    }

    private static let remainsPrefix = ".removed-"

    /// Only lines that can say so are decoded: there may be thousands of long journals.
    static func isDiscarded(_ folder: SessionFolder) -> Bool {
        guard let descriptor = try? JournalReader.open(folder.journalPath, O_RDONLY) else { return false }
        var lines = LineReader(descriptor)
        let parser = EventParser()
        var marks = SessionMarks()
        while let line = try? lines.next() {
            let beginning = line.bytes.prefix(80)
            guard kinds.contains(where: { beginning.firstRange(of: $0) != nil }),
                case .event(let event) = parser.parse(line.bytes)
            else { continue }
            marks.apply(event)
        }
        return marks.isDiscarded
    }

    private static let kinds = [Data(#""discarded":"#.utf8), Data(#""restored":"#.utf8)]
}
