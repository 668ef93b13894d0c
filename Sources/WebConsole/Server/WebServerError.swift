/// Why a server cannot serve.
public enum WebServerError: Error, Hashable, Sendable {
    /// All ports that could be used are taken; the first and the last that were tried.
    case portsTaken(first: UInt16, last: UInt16)
    /// The port may not be used, as those below 1024 on some systems.
    case portNotAllowed(UInt16)
    /// The system refused something else.
    case failed(call: String, errno: Int32)
}
