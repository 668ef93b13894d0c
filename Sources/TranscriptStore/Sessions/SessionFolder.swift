public import Foundation
public import InterviewModel

/// A session's folder and the files in it.
public struct SessionFolder: Hashable, Sendable {
    /// The folder's path.
    public let path: String

    /// The folder at a path, whether it is there or not.
    public init(path: String) {
        self.path = path
    }

    /// The session's id: the folder's name.
    public var id: String { (path as NSString).lastPathComponent }

    /// The journal: the truth, from which the other files are made.
    public var journalPath: String { path + "/journal.jsonl" }

    /// The transcript for people.
    public var markdownPath: String { path + "/transcript.md" }

    /// The transcript for programs.
    public var jsonPath: String { path + "/transcript.json" }

    /// The report for a browser, written when it is asked for.
    public var reportPath: String { path + "/report.html" }

    /// Where the candidate's programs lie.
    public var solutionsPath: String { path + "/solutions" }

    /// Says which process is writing the session.
    var lockPath: String { path + "/journal.pid" }

    /// The candidate's program for a challenge; its language says what the file's name ends in.
    public func solutionPath(_ challenge: ChallengeID, fileExtension: String = "py") -> String {
        // An id from a damaged journal must not lead out of the folder.
        let name = ChallengeID.isValid(challenge.rawValue) ? challenge.rawValue : "solution"
        let isPlain = !fileExtension.isEmpty && fileExtension.allSatisfy { $0.isLetter || $0.isNumber }
        return "\(solutionsPath)/\(name).\(isPlain ? fileExtension : "txt")"
    }

    /// Writes a program where `solutionPath` says, making the folder for it.
    ///
    /// - Throws: `StoreError.notWritable`.
    public func writeSolution(
        _ text: String, of challenge: ChallengeID, fileExtension: String = "py"
    ) throws(StoreError) {
        if mkdir(solutionsPath, 0o755) != 0, errno != EEXIST {
            throw .notWritable(path: solutionsPath, errno: errno)
        }
        try AtomicFile.write(text.utf8, to: solutionPath(challenge, fileExtension: fileExtension))
    }

    /// The session as its journal tells it.
    ///
    /// - Throws: `StoreError` where there is no journal to read.
    public func transcript() throws(StoreError) -> Transcript {
        Transcript(try JournalReader.read(self), session: id)
    }

    /// Writes `transcript.md` and `transcript.json` anew. A reader finds the old files or the new ones.
    ///
    /// - Throws: `StoreError.notWritable`.
    public func write(_ transcript: Transcript, timeZone: TimeZone) throws(StoreError) {
        try AtomicFile.write(MarkdownRenderer(timeZone: timeZone).render(transcript).utf8, to: markdownPath)
        try AtomicFile.write(JSONRenderer.render(transcript), to: jsonPath)
    }

    /// Writes both transcripts anew from the journal and returns what they say.
    ///
    /// - Throws: `StoreError.newerFormat` where the journal is of a newer version and would be told in part
    ///   only, `.headerDamaged` where its beginning is lost; otherwise as `transcript()` and `write` do.
    @discardableResult
    public func rebuild(timeZone: TimeZone) throws(StoreError) -> Transcript {
        let contents = try JournalReader.read(self)
        if contents.isNewer { throw .newerFormat(path: journalPath, format: contents.format) }
        // Transcripts that were written before the damage hold more than could be written now.
        guard contents.header != nil else { throw .headerDamaged(path: journalPath) }
        let transcript = Transcript(contents, session: id)
        try write(transcript, timeZone: timeZone)
        return transcript
    }
}
