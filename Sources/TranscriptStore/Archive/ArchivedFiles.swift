import Foundation

/// Which files of a session go into an archive and come out of one: the journal, the transcripts and the programs.
/// What says which process holds the session, links and all else stay behind.
enum ArchivedFiles {
    /// The files beside the programs.
    static let own = ["journal.jsonl", "transcript.md", "transcript.json"]
    /// The folder of the programs.
    static let solutions = "solutions"

    /// Whether a file of this name may lie among the programs: a plain name that is not hidden.
    static func isSolution(_ name: String) -> Bool {
        guard !name.hasPrefix("."), !name.hasPrefix("-"), (1...128).contains(name.utf8.count) else {
            return false
        }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    /// Whether a file stands at a path, and no link to one.
    static func isFile(_ path: String) -> Bool {
        FileTree.status(path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
    }
}

extension SessionFolder {
    /// The files of the session that an archive holds, as paths within its folder. Empty where it has no journal, or
    /// the folder is only a link: without the journal there is no session.
    public func archivedFiles() -> [String] {
        guard FileTree.isFolder(path), ArchivedFiles.isFile(journalPath) else { return [] }
        var files = ArchivedFiles.own.filter { ArchivedFiles.isFile("\(path)/\($0)") }
        if FileTree.isFolder(solutionsPath) {
            files += ((try? FileTree.names(in: solutionsPath)) ?? []).sorted()
                .filter { ArchivedFiles.isSolution($0) && ArchivedFiles.isFile("\(solutionsPath)/\($0)") }
                .map { "\(ArchivedFiles.solutions)/\($0)" }
        }
        return files
    }
}
