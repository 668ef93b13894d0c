import Foundation

/// A session that came out of an archive and was found to be one: a folder of plain files with known names.
public struct ArrivingSession: Sendable {
    /// Where it was unpacked.
    let folder: SessionFolder

    /// The most bytes of one file: several times the journal of an interview of 5,000 questions.
    static let largestFile = 256 << 20

    /// Looks at what was unpacked.
    ///
    /// - Throws: `ArrivalRefusal`.
    public init(_ folder: SessionFolder) throws(ArrivalRefusal) {
        guard FileTree.isFolder(folder.path) else { throw .notAFolder }
        guard Self.isName(folder.id) else { throw .name }
        try Self.check(folder.path, prefix: "") {
            $0 == ArchivedFiles.solutions || ArchivedFiles.own.contains($0)
        }
        guard ArchivedFiles.isFile(folder.journalPath) else { throw .noJournal }
        if !SessionName.looksLikeOne(folder.id) {
            guard let contents = try? JournalReader.read(folder), contents.header != nil else {
                throw .notASession
            }
        }
        self.folder = folder
    }

    /// Names that are safe in every file system and never hidden.
    private static func isName(_ name: String) -> Bool {
        ArchivedFiles.isSolution(name)
    }

    private static func check(
        _ path: String, prefix: String, isExpected: (String) -> Bool
    ) throws(ArrivalRefusal) {
        // An archive can give a folder rights that keep its owner out, and files rights to be run.
        chmod(path, 0o700)
        for name in ((try? FileTree.names(in: path)) ?? []).sorted() {
            let shown = prefix + name
            let inner = "\(path)/\(name)"
            guard isExpected(name) else { throw .unexpected(name: shown) }
            guard let status = FileTree.status(inner) else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG where prefix.isEmpty && name == ArchivedFiles.solutions:
                throw .unexpected(name: shown)
            case S_IFREG:
                // Two names of one file would be changed together ever after.
                guard status.st_nlink == 1 else { throw .notAFile(name: shown) }
                guard Int(status.st_size) <= largestFile else { throw .tooLarge(name: shown) }
                chmod(inner, status.st_mode & 0o644 | 0o600)
            case S_IFDIR where prefix.isEmpty && name == ArchivedFiles.solutions:
                try check(inner, prefix: "\(name)/", isExpected: ArchivedFiles.isSolution)
            default: throw .notAFile(name: shown)
            }
        }
        chmod(path, 0o755)
    }
}
