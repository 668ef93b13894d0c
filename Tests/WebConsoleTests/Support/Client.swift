import Foundation
import Testing

/// A client that writes what it likes: bytes over a socket to this machine, and what comes back.
///
/// Its calls wait on threads of their own. The tasks of server and tests share a few others, which a waiting client
/// would take from the server.
final class Client: Sendable {
    #if os(Linux)
        private static let stream = Int32(SOCK_STREAM.rawValue)
        private static let noSignal = Int32(MSG_NOSIGNAL)
    #else
        private static let stream = SOCK_STREAM
        private static let noSignal: Int32 = 0
    #endif

    private let descriptor: Int32

    /// Connects.
    ///
    /// - Parameter address: the server's, as a number; this machine's own without one.
    init(_ port: UInt16, at address: String = "127.0.0.1") async throws {
        let number = address.split(separator: ".").compactMap { UInt32($0) }.reduce(0) { $0 << 8 | $1 }
        descriptor = try await Self.onThread {
            let descriptor = socket(AF_INET, Self.stream, 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = number.bigEndian
            let result = withUnsafeBytes(of: &address) {
                connect(
                    descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count))
            }
            // A server that never answers is to fail a test, not to hold it for ever.
            var patience = timeval(tv_sec: 45, tv_usec: 0)
            setsockopt(
                descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            guard descriptor >= 0, result == 0 else {
                close(descriptor)
                throw ClientError.notConnected(errno)
            }
            return descriptor
        }
    }

    deinit { close(descriptor) }

    /// Writes bytes, as many as the server takes.
    ///
    /// - Returns: how many it took before it closed the connection.
    @discardableResult func send(_ bytes: [UInt8]) async -> Int {
        await Self.onThread { [descriptor] in
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    Foundation.send(descriptor, $0.baseAddress, $0.count, Self.noSignal)
                }
                guard count > 0 else { break }
                sent += count
            }
            return sent
        }
    }

    /// Writes text.
    func send(_ text: String) async { await send(Array(text.utf8)) }

    /// Reads until the server closes the connection.
    func readToEnd() async -> [UInt8] { await read { _ in false } }

    /// Reads until there is so much, or the server closes the connection.
    func read(atLeast count: Int) async -> [UInt8] { await read { $0.count >= count } }

    /// Reads until a text has come, or the server closes the connection.
    func read(until text: String) async -> String {
        let end = Array(text.utf8)
        return String(decoding: await read { $0.firstRange(of: end) != nil }, as: UTF8.self)
    }

    private func read(until isDone: @escaping @Sendable ([UInt8]) -> Bool) async -> [UInt8] {
        await Self.onThread { [descriptor] in
            var bytes: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 65_536)
            while !isDone(bytes) {
                let count = recv(descriptor, &piece, piece.count, 0)
                guard count > 0 else { break }
                bytes += piece.prefix(count)
            }
            return bytes
        }
    }

    private static func onThread<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
        }
    }

    private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: body()) }
        }
    }
}

/// Why a client could not begin.
enum ClientError: Error { case notConnected(Int32) }

/// What a server answered.
struct Reply: Sendable {
    /// The status.
    let status: Int
    /// The head's lines but the first, names in lower case.
    let headers: [String: String]
    /// What comes after the head.
    let body: String

    /// Reads a response.
    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = (parts.first ?? "").split(separator: "\r\n")
        status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
        headers = lines.dropFirst().reduce(into: [:]) { headers, line in
            let sides = line.split(separator: ":", maxSplits: 1)
            headers[sides[0].lowercased()] =
                sides.count > 1 ? sides[1].trimmingCharacters(in: .whitespaces) : ""
        }
        body = parts.count > 1 ? String(parts[1]) : ""
    }

    /// The cookie that was set, as it is sent back.
    var cookie: String? { headers["set-cookie"]?.split(separator: ";").first.map(String.init) }
}
