/// Why there is no library to work with. Faults within one are diagnostics, not errors.
public enum LibraryError: Error, Hashable, Sendable {
    /// The folder that was named does not exist.
    case missing(LibraryRoot)
    /// What was named is a file.
    case notAFolder(LibraryRoot)
    /// The folder that was named may not be read.
    case unreadable(LibraryRoot, reason: String)
    /// The folder that was named holds neither `Scenarios/` nor `Rubrics/`.
    case notALibrary(LibraryRoot)
    /// Nothing was named, and nothing was found in these places.
    case noneFound([LibraryRoot])
}
