/// How much of the machine a server takes, whoever asks.
public struct ServerLimits: Hashable, Sendable {
    /// Connections at a time. Beyond them, the one whose client has been owed nothing for longest is closed; half of
    /// the files that macOS lets a process have open. Each takes a file, so that who raises this may have to raise the
    /// limit of files as well.
    public var connections = 128
    /// Streams at a time, over all guests. Beyond them a new one is refused with 503. To be well below `connections`,
    /// since a stream gives way to nobody.
    public var streams = 64
    /// Streams of one guest at a time. Beyond them its oldest ends.
    public var streamsPerGuest = 4
    /// Streams of one seat at a time, over all guests that came by its link. Beyond them the seat's oldest ends, so
    /// that no link can take the streams of the others. To be well below `streams`.
    public var streamsPerSeat = 20
    /// Connections of one guest at a time over which something is owed to it, streams among them. Browsers open six.
    public var connectionsPerGuest = 16
    /// Connections at a time over which something is owed to the guests of one seat, streams among them; half of all.
    /// Each may send a body of the largest kind.
    public var connectionsPerSeat = 64
    /// Connections at a time from one address of the local network; half of all. On this machine alone everybody has
    /// the same address, and this is not looked at.
    public var connectionsPerAddress: Int { max(1, connections / 2) }
    /// Requests of one guest a second, for as long as it likes.
    public var requestsPerSecond = 50
    /// Requests of one guest at once, after a rest.
    public var requestBurst = 100
    /// The largest head of a request, in bytes.
    public var headBytes = 16_384
    /// The largest body of a request, in bytes.
    public var bodyBytes = 65_536
    /// How long a connection may be silent before its next request.
    public var silence = Duration.seconds(30)
    /// How long a head may take to come, from its first byte.
    public var head = Duration.seconds(10)
    /// How long a body may take to come, from the end of its head.
    public var body = Duration.seconds(10)
    /// How long a response may take to be fetched.
    public var response = Duration.seconds(60)
    /// How long a piece of a stream may take to be fetched.
    public var piece = Duration.seconds(15)
    /// How long what a client still sends after an error is read and thrown away, so that it can read the error.
    public var draining = Duration.seconds(2)
    /// How often connections are looked after.
    public var round = Duration.milliseconds(500)

    /// The limits of a server for a few people.
    public init() {}
}
