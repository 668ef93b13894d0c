import Foundation
import InterviewModel

/// What the index holds of one session, made from its journal.
struct IndexEntry {
    /// What a journal looked like when it was read: while it looks so, it is not read again.
    struct Stamp: Equatable {
        /// Its length in bytes; -1 where there is none.
        var size: Int64
        /// When it was last written, in nanoseconds since 1970.
        var modified: Int64

        /// No journal.
        static let none = Stamp(size: -1, modified: 0)

        init(size: Int64, modified: Int64) {
            self.size = size
            self.modified = modified
        }

        /// Of what the system says of a file.
        init(_ status: stat) {
            self.init(size: Int64(status.st_size), modified: status.modified)
        }

        /// Of the file at a path, now.
        init(path: String) {
            var status = stat()
            self = stat(path, &status) == 0 ? Stamp(status) : .none
        }
    }

    /// The facts.
    let record: SessionRecord
    /// The words, texts set apart by a word that nobody searches for, so that no phrase reaches from one into another.
    let words: String
    /// What its journal looked like.
    let stamp: Stamp
}

extension IndexEntry {
    /// What is known of a session of which nothing can be read.
    private init(damaged id: String, stamp: Stamp) {
        record = SessionRecord(
            summary: SessionSummary(
                id: id, title: id, scenario: nil, mode: nil, startedAt: nil, state: .damaged, ending: nil,
                duration: .zero),
            score: nil, answered: 0, total: 0, tags: [], isFavourite: false, isDiscarded: false, answers: [])
        words = ""
        self.stamp = stamp
    }

    private init(_ transcript: Transcript, _ contents: JournalContents, stamp: Stamp) {
        record = SessionRecord(transcript, contents)
        words = transcript.searchTexts.map { Self.cleaned($0.text) }.joined(separator: Self.separator)
        self.stamp = stamp
    }

    /// Reads a session, in whatever state its journal is.
    static func read(_ folder: SessionFolder) -> IndexEntry {
        guard let descriptor = try? JournalReader.open(folder.journalPath, O_RDONLY) else {
            return IndexEntry(damaged: folder.id, stamp: Stamp(path: folder.journalPath))
        }
        var status = stat()
        let stamp = fstat(descriptor.number, &status) == 0 ? Stamp(status) : .none
        guard let contents = try? JournalReader.read(descriptor, path: folder.journalPath) else {
            return IndexEntry(damaged: folder.id, stamp: stamp)
        }
        return IndexEntry(Transcript(contents, session: folder.id), contents, stamp: stamp)
    }

    /// A character for private use, which the index takes for a letter.
    private static let separator = " \u{E000} "

    /// A text without the character that would end it early in the database.
    static func withoutNull(_ text: String) -> String {
        text.contains("\0") ? text.replacing("\0", with: " ") : text
    }

    /// A text without what would end it early or be taken for the separator.
    static func cleaned(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0 || $0 == 0xEE }) else { return text }
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" || $0 == "\u{E000}" ? " " : $0 }))
    }
}

extension stat {
    /// When the file was last written, in nanoseconds since 1970.
    var modified: Int64 {
        #if canImport(Darwin)
            let time = st_mtimespec
        #else
            let time = st_mtim
        #endif
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
