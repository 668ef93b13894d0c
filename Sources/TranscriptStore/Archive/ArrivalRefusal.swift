/// Why what came out of an archive is no session to be taken in.
public enum ArrivalRefusal: Error, Hashable, Sendable {
    /// It is no folder.
    case notAFolder
    /// Its name cannot be a session's.
    case name
    /// It has no journal.
    case noJournal
    /// Neither its name is that of a session nor can the beginning of its journal be read.
    case notASession
    /// It holds a link, a device or the like.
    case notAFile(name: String)
    /// It holds something that no session has.
    case unexpected(name: String)
    /// A file in it is larger than any session's.
    case tooLarge(name: String)
    /// Every name that it could have is taken by other sessions.
    case noFreeName
}
