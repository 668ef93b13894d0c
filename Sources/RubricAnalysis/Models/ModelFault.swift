/// Why a model file cannot be used. Scoring goes on without it.
public enum ModelFault: Error, Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The system gave this error number.
    case unreadable(errorNumber: Int32)
    /// It is a folder or a device.
    case notAFile
    /// It is not a file of the expected kind, was cut, or differs from what was written.
    case damaged
    /// It was made for a newer Hotseat.
    case newer(version: Int)
}
