public import Foundation

/// Taking in sessions that came out of an archive. Nothing that is in the store is ever overwritten: a session that
/// is there can only get longer.
extension SessionStore {
    /// What became of a session.
    public enum Arrival: Hashable, Sendable {
        /// It is in the store now, by this id.
        case cameIn(id: String)
        /// It was there, all of it, by this id.
        case wasThere(id: String)
        /// What was there is its beginning, and goes on now as it does.
        case lengthened(id: String)
    }

    /// How many sessions of one id, each with another journal, can lie side by side.
    static let mostVersions = 99

    /// Moves a session in. Where its id is taken:
    ///
    /// - by a journal that is the same, or goes on where this one ends: it was there;
    /// - by one that is the beginning of this one: that one is lengthened;
    /// - by any other: it comes in as `ID-2`, or the next number that is free. The same archive read again finds it
    ///   there.
    ///
    /// - Throws: `StoreError` where the store cannot be written, or `.alreadyOpen` where a session that would be
    ///   lengthened is being written.
    public func take(_ session: ArrivingSession, timeZone: TimeZone) throws(StoreError) -> Arrival? {
        let id = session.folder.id
        for version in 1...Self.mostVersions {
            let place = folder(version == 1 ? id : "\(id)-\(version)")
            if FileTree.status(place.path) == nil {
                guard rename(session.folder.path, place.path) == 0 else {
                    throw .notWritable(path: path, errno: errno)
                }
                return .cameIn(id: place.id)
            }
            guard FileTree.isFolder(place.path), ArchivedFiles.isFile(place.journalPath) else { continue }
            switch try JournalComparison(place.journalPath, session.folder.journalPath) {
            case .same, .firstIsLonger: return .wasThere(id: place.id)
            case .secondIsLonger:
                try lengthen(place, by: session.folder, timeZone: timeZone)
                return .lengthened(id: place.id)
            case .different: continue
            }
        }
        return nil
    }

    private func lengthen(
        _ place: SessionFolder, by arriving: SessionFolder, timeZone: TimeZone
    ) throws(StoreError) {
        let descriptor = try JournalReader.open(place.journalPath, O_RDWR)
        try JournalLock.take(descriptor, folder: place)
        defer { JournalLock.forgetHolder(place) }
        // Between the first look and the lock another process may have written.
        guard case .secondIsLonger = try JournalComparison(place.journalPath, arriving.journalPath) else {
            return
        }
        guard rename(arriving.journalPath, place.journalPath) == 0 else {
            throw .notWritable(path: place.journalPath, errno: errno)
        }
        try takeSolutions(of: arriving, into: place)
        do throws(StoreError) {
            try place.rebuild(timeZone: timeZone)
        } catch .newerFormat, .headerDamaged {
            // Only a newer version can tell all that is in it; the transcripts that came along are from there.
            for file in [\SessionFolder.markdownPath, \.jsonPath]
            where ArchivedFiles.isFile(arriving[keyPath: file]) {
                rename(arriving[keyPath: file], place[keyPath: file])
            }
        }
    }

    /// The programs that are not there yet; the journal has every version of those that are.
    private func takeSolutions(of arriving: SessionFolder, into place: SessionFolder) throws(StoreError) {
        guard FileTree.isFolder(arriving.solutionsPath) else { return }
        if FileTree.status(place.solutionsPath) == nil {
            rename(arriving.solutionsPath, place.solutionsPath)
            return
        }
        guard FileTree.isFolder(place.solutionsPath) else { return }
        for name in try FileTree.names(in: arriving.solutionsPath)
        where FileTree.status("\(place.solutionsPath)/\(name)") == nil {
            rename("\(arriving.solutionsPath)/\(name)", "\(place.solutionsPath)/\(name)")
        }
    }
}
