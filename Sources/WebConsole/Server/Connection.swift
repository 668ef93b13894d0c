import FlyingSocks
import Foundation

/// A client's connection: requests are read one after the other, and each is answered before the next is looked at.
struct Connection: Sendable {
    /// What is read at once, in bytes.
    private static let pieceSize = 4096

    /// The client.
    let socket: Socket
    /// What waits for sockets.
    let pool: any AsyncSocketPool
    /// Who may come in.
    let doorkeeper: Doorkeeper
    /// What is shown.
    let site: Site
    /// How much may be taken.
    let limits: ServerLimits
    /// Where it is noted what the connection is at.
    let slot: ConnectionSlot

    /// Answers requests until the client leaves, breaks the rules or is too slow, or the task is cancelled.
    func serve() async {
        defer { try? socket.close() }
        do {
            try await converse()
        } catch {
            // The client has gone away, or its time was up: there is nobody to tell.
        }
    }

    private func converse() async throws {
        var buffer = RequestBuffer(limit: limits.headBytes)
        while true {
            let head: RequestHead
            do {
                head = try await next(&buffer)
            } catch let fault as RequestFault {
                return try await dismiss(fault.page.response, withBody: true)
            }
            slot.note(.answering, for: nil)
            let withBody = head.method != "HEAD"
            let response: SiteResponse
            var guest: Guest?
            switch doorkeeper.decide(head) {
            case .admit(let request, _) where !slot.admit(request.guest):
                return try await dismiss(RequestFault.tooMany.page.response, withBody: withBody)
            case .admit(let request, _) where !doorkeeper.ledger.knows(request.guest):
                // It was revoked since it was admitted; from here on the table would know whose connection to end.
                return try await dismiss(doorkeeper.refusal, withBody: withBody)
            case .admit(var request, let length):
                guest = request.guest
                request.body = try await body(of: length, &buffer)
                response = await answer(request)
            case .reply(let refusal):
                // Who posts and tells no length may send a body all the same, which must not be the next request.
                guard !head.hasBody, head.method != "POST" else {
                    return try await dismiss(refusal, withBody: withBody)
                }
                response = refusal
            }
            if let stream = response.stream {
                return try await send(response, stream, to: guest, withBody: withBody)
            }
            slot.note(.sending, for: limits.response)
            try await send(ResponseHead.bytes(of: response, withBody: withBody, closes: !head.keepsAlive))
            guard head.keepsAlive else { return }
        }
    }

    /// The next request's head.
    private func next(_ buffer: inout RequestBuffer) async throws -> RequestHead {
        slot.note(.spare, for: buffer.isEmpty ? limits.silence : limits.head)
        while true {
            if let head = try buffer.next() { return head }
            let wasEmpty = buffer.isEmpty
            buffer.append(try await read())
            // The time runs from the first byte, however many pieces come.
            if wasEmpty { slot.note(.spare, for: limits.head) }
        }
    }

    /// The body of the request whose head was read.
    private func body(of length: Int, _ buffer: inout RequestBuffer) async throws -> [UInt8] {
        guard length > 0 else { return [] }
        slot.note(.receiving, for: limits.body)
        while true {
            if let body = buffer.body(of: length) {
                slot.note(.answering, for: nil)
                return body
            }
            buffer.append(try await read())
        }
    }

    private func answer(_ request: SiteRequest) async -> SiteResponse {
        do {
            return try await site.answer(request)
        } catch {
            return PlainPage(
                status: 500, title: "Something went wrong",
                words: "This page could not be made. The others are not touched by that."
            ).response
        }
    }

    /// Sends a last response. What the client is still sending is read and thrown away for a while: if it were left,
    /// the system would take the response back with it.
    func dismiss(_ response: SiteResponse, withBody: Bool) async throws {
        slot.note(.sending, for: limits.response)
        try await send(ResponseHead.bytes(of: response, withBody: withBody, closes: true))
        slot.note(.spare, for: limits.draining)
        shutdown(socket.file.rawValue, Int32(SHUT_WR))
        try await waitUntilGone()
    }

    /// Reads what comes and throws it away, until the client closes the connection, which is thrown.
    func waitUntilGone() async throws {
        while true { _ = try await read() }
    }

    private func read() async throws -> [UInt8] {
        while true {
            try Task.checkCancellation()
            do {
                return try socket.read(atMost: Self.pieceSize)
            } catch SocketError.blocked {
                try await pool.suspendSocket(socket, untilReadyFor: .read)
            }
        }
    }

    /// Sends bytes; returns when the system has taken all.
    func send(_ bytes: [UInt8]) async throws {
        let data = Data(bytes)
        var sent = data.startIndex
        while sent < data.endIndex {
            try Task.checkCancellation()
            do {
                sent = try socket.write(data, from: sent)
            } catch SocketError.blocked {
                try await pool.suspendSocket(socket, untilReadyFor: .write)
            }
        }
    }
}
