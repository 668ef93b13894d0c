import Foundation
public import InterviewModel

/// The folder that holds the sessions, each in a folder of its own.
public struct SessionStore: Hashable, Sendable {
    /// The folder's path.
    public let path: String

    /// The store at a path; the folder is made when the first session is.
    public init(path: String) {
        self.path = path
    }

    /// Makes the folder of a new session, and the store's own where it is missing.
    ///
    /// - Parameter suffix: four hexadecimal digits' worth of randomness, asked for again where a folder of the
    ///   name is there already.
    /// - Throws: `StoreError.notWritable`, `.notAFolder`, or `.exists` where every suffix was taken.
    public func createSession(
        of scenario: ScenarioID, at date: CivilTime, suffix: () -> UInt16
    ) throws(StoreError) -> SessionFolder {
        try makeStore()
        var last = ""
        for _ in 0..<16 {
            last = "\(path)/\(SessionName(scenario: scenario, date: date, suffix: suffix()).text)"
            if mkdir(last, 0o755) == 0 { return SessionFolder(path: last) }
            switch errno {
            case EEXIST: continue
            case let reason: throw .notWritable(path: path, errno: reason)
            }
        }
        throw .exists(path: last)
    }

    /// All sessions but those that were put away, newest first.
    ///
    /// - Throws: `StoreError` where the folder cannot be listed; a damaged session is listed as such.
    public func sessions() throws(StoreError) -> [SessionSummary] {
        try ids().map(folder).filter { !Self.isDiscarded($0) }.map { SummaryReader.summary(of: $0) }
    }

    /// The sessions that began at a moment or later, in milliseconds since 1970 UTC, newest first; those that were put
    /// away are left out.
    ///
    /// Those whose name says that they are older are not opened; a day of slack, since names are in local time.
    ///
    /// - Throws: as `ids()` does.
    public func sessions(since wall: Int) throws(StoreError) -> [SessionSummary] {
        let dayBefore = CivilTime(wall: wall - 86_400_000, secondsFromUTC: 0).day
        return try ids()
            .filter { !SessionName.looksLikeOne($0) || String($0.prefix(10)) >= dayBefore }
            .map(folder).filter { !Self.isDiscarded($0) }
            .map { SummaryReader.summary(of: $0) }
            .filter { ($0.startedAt ?? 0) >= wall }
    }

    /// The ids of all sessions, newest first: names that begin with a date by that, then any others.
    ///
    /// - Throws: `StoreError.folderMissing`, `.notAFolder` or `.notReadable`.
    public func ids() throws(StoreError) -> [String] {
        let names = try names().filter(isSession).sorted(by: >)
        return names.filter(SessionName.looksLikeOne) + names.filter { !SessionName.looksLikeOne($0) }
    }

    /// The names of everything in the folder that is not hidden, in no order.
    ///
    /// - Throws: as `ids()` does.
    func names() throws(StoreError) -> [String] {
        try FileTree.names(in: path).filter { !$0.hasPrefix(".") }
    }

    /// Why a store's folder cannot be listed.
    static func fault(path: String, errno reason: Int32) -> StoreError {
        switch reason {
        case ENOENT: .folderMissing(path: path)
        case ENOTDIR: .notAFolder(path: path)
        default: .notReadable(path: path, errno: reason)
        }
    }

    /// The session that a user means: its id, the beginning of one id alone, or `last` for the newest that was not put
    /// away.
    ///
    /// - Throws: `StoreError.noSessions`, `.noSuchSession`, `.ambiguous`, or why the folder cannot be listed.
    public func find(_ selector: String) throws(StoreError) -> SessionFolder {
        let ids = try ids()
        if ids.isEmpty { throw .noSessions(path: path) }
        if selector == "last" {
            guard let newest = ids.lazy.map(folder).first(where: { !Self.isDiscarded($0) }) else {
                throw .noSessions(path: path)
            }
            return newest
        }
        if ids.contains(selector) { return folder(selector) }
        let matches = selector.isEmpty ? [] : ids.filter { $0.hasPrefix(selector) }
        guard let match = matches.first else { throw .noSuchSession(selector: selector) }
        guard matches.count == 1 else { throw .ambiguous(selector: selector, ids: matches) }
        return folder(match)
    }

    /// The newest session that can be continued, of those that are wanted; nil where there is none.
    ///
    /// - Throws: as `ids()` does.
    public func newestUnfinished(
        where isWanted: (SessionSummary) -> Bool = { _ in true }
    ) throws(StoreError) -> SessionFolder? {
        try newest { $0.state == .unfinished && isWanted($0) }
    }

    /// The newest session of those that are wanted; nil where there is none.
    ///
    /// - Throws: as `ids()` does.
    public func newest(where isWanted: (SessionSummary) -> Bool) throws(StoreError) -> SessionFolder? {
        try ids().lazy.map(folder).first { isWanted(SummaryReader.summary(of: $0)) }
    }

    /// The folder of a session.
    public func folder(_ id: String) -> SessionFolder {
        SessionFolder(path: "\(path)/\(id)")
    }

    /// A folder with a journal, or one named as ours are, so that a session whose journal is gone is told of.
    func isSession(_ name: String) -> Bool {
        var status = stat()
        guard stat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
        return SessionName.looksLikeOne(name) || access(folder(name).journalPath, F_OK) == 0
    }

    /// Makes the store's folder where it is missing.
    ///
    /// - Throws: `StoreError.notAFolder` or `.notWritable`.
    func makeStore() throws(StoreError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            if !isFolder.boolValue { throw .notAFolder(path: path) }
            return
        }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .notWritable(path: path, errno: errno)
        }
    }
}
