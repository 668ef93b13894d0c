/// How much of the machine a server takes, whoever asks.
struct ServerLimits: Sendable {
    /// Connections at a time. Beyond them, the one whose client has been owed nothing for longest is closed; half of
    /// the files that macOS lets a process have open.
    var connections = 128
    /// The largest head of a request, in bytes.
    var headBytes = 16_384
    /// How long a connection may be silent before its next request.
    var silence = Duration.seconds(30)
    /// How long a head may take to come, from its first byte.
    var head = Duration.seconds(10)
    /// How long a response may take to be fetched.
    var response = Duration.seconds(60)
    /// How long what a client still sends after an error is read and thrown away, so that it can read the error.
    var draining = Duration.seconds(2)
    /// How often connections are looked after.
    var round = Duration.milliseconds(500)
}
