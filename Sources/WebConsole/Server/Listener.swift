import FlyingSocks
import Foundation
import Synchronization

/// A socket that takes connections from as far as it is told, and from nowhere else.
final class Listener: Sendable {
    /// The socket.
    let socket: Socket
    /// Its port.
    let port: UInt16
    private let isOpen = Mutex(true)

    /// Listens on the first of some ports that is free.
    ///
    /// - Throws: `WebServerError`.
    init(_ ports: [UInt16], reach: Reach = .thisMachine) throws(WebServerError) {
        (socket, port) = try Self.first(of: ports, reach)
    }

    deinit { close() }

    /// Takes no more connections and frees the port. Later calls do nothing.
    func close() {
        isOpen.withLock { isOpen in
            if isOpen { try? socket.close() }
            isOpen = false
        }
    }

    private static func first(of ports: [UInt16], _ reach: Reach) throws(WebServerError) -> (Socket, UInt16) {
        for port in ports {
            do throws(SocketError) {
                let socket = try open(port, reach)
                return (socket, try self.port(of: socket))
            } catch {
                guard case .failed(let call, let errno, _) = error else {
                    throw .failed(call: "socket", errno: 0)
                }
                switch errno {
                case EADDRINUSE: continue
                case EACCES, EPERM: throw .portNotAllowed(port)
                default: throw .failed(call: call, errno: errno)
                }
            }
        }
        throw .portsTaken(first: ports.first ?? 0, last: ports.last ?? 0)
    }

    private static func open(_ port: UInt16, _ reach: Reach) throws(SocketError) -> Socket {
        try calling {
            let socket = try Socket(domain: AF_INET)
            do {
                keepFromChildren(socket)
                // A port that a server of ours has just left can be used again at once.
                try socket.setValue(true, for: .localAddressReuse)
                #if canImport(Darwin)
                    try socket.setValue(true, for: .noSIGPIPE)
                #endif
                try socket.setFlags(.nonBlocking)
                try socket.bind(to: sockaddr_in.inet(ip4: reach.address, port: port))
            } catch {
                try? socket.close()
                throw error
            }
            // Closes the socket itself where it fails.
            try socket.listen()
            return socket
        }
    }

    private static func port(of socket: Socket) throws(SocketError) -> UInt16 {
        try calling {
            guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.unsupportedAddress }
            return port
        }
    }

    /// Programs that are started, as a browser is, must not inherit connections and hold the port.
    static func keepFromChildren(_ socket: Socket) {
        _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
    }

    /// Sends each piece at once: by itself the system would hold back a small one until the client has confirmed the
    /// one before.
    static func sendAtOnce(_ socket: Socket) {
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    }

    /// The address that a connection comes from, without its port; empty where it is gone already.
    static func address(of client: Socket) -> String {
        guard case .ip4(let address, _)? = try? client.remotePeer() else { return "" }
        return address
    }

    /// What the sockets throw, by its type.
    private static func calling<Value>(_ body: () throws -> Value) throws(SocketError) -> Value {
        do {
            return try body()
        } catch {
            throw error as? SocketError ?? .unsupportedAddress
        }
    }
}
