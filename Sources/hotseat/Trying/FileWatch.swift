import InterviewSession

/// Sees when a file is saved, with any editor: also those that write a new file and give it the old name.
struct FileWatch {
    /// The file; nil where there is none to look at.
    let path: String?
    private var settled: FileStamp?
    /// The file at the last look, where that was another one; a file that is gone is one as well.
    private var changed: FileStamp??

    /// A watch of the file as it is now.
    init(_ path: String?) {
        self.path = path
        settled = path.flatMap(FileStamp.init)
    }

    /// Whether the file was saved, or is gone, since that was told last.
    ///
    /// A change is told once the file stays the same from one look to the next: it may have been half written.
    mutating func hasChanged() -> Bool {
        let now = path.flatMap(FileStamp.init)
        guard now != settled else {
            changed = nil
            return false
        }
        guard let before = changed, before == now else {
            changed = .some(now)
            return false
        }
        settled = now
        changed = nil
        return true
    }
}
