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
    /// Notes what the connection is at.
    let note: @Sendable (ConnectionTable.Phase, Duration?) -> Void

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
        var buffer = HeadBuffer(limit: limits.headBytes)
        while true {
            let head: RequestHead
            do {
                head = try await next(&buffer)
            } catch let fault as RequestFault {
                return try await dismiss(fault.page.response, withBody: true)
            }
            let withBody = head.method != "HEAD"
            note(.answering, nil)
            let response = await answer(head)
            guard !head.hasBody else { return try await dismiss(response, withBody: withBody) }
            note(.sending, limits.response)
            try await send(response, withBody: withBody, closes: !head.keepsAlive)
            guard head.keepsAlive else { return }
        }
    }

    /// The next request's head.
    private func next(_ buffer: inout HeadBuffer) async throws -> RequestHead {
        note(.spare, buffer.isEmpty ? limits.silence : limits.head)
        while true {
            if let head = try buffer.next() { return head }
            let wasEmpty = buffer.isEmpty
            buffer.append(try await read())
            // The time runs from the first byte, however many pieces come.
            if wasEmpty { note(.spare, limits.head) }
        }
    }

    private func answer(_ head: RequestHead) async -> SiteResponse {
        switch doorkeeper.decide(head) {
        // A method that brings a body is refused before its body is.
        case .reply(let response) where !head.hasBody || response.status == 405: return response
        case _ where head.hasBody: return RequestFault.bodyNotTaken.page.response
        case .reply(let response): return response
        case .admit(let request):
            do {
                return try await site.answer(request)
            } catch {
                return PlainPage(
                    status: 500, title: "Something went wrong",
                    words: "This page could not be made. The others are not touched by that."
                ).response
            }
        }
    }

    /// Sends a last response. What the client is still sending is read and thrown away for a while: if it were left,
    /// the system would take the response back with it.
    private func dismiss(_ response: SiteResponse, withBody: Bool) async throws {
        note(.sending, limits.response)
        try await send(response, withBody: withBody, closes: true)
        note(.spare, limits.draining)
        shutdown(socket.file.rawValue, Int32(SHUT_WR))
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

    private func send(_ response: SiteResponse, withBody: Bool, closes: Bool) async throws {
        let data = Data(ResponseHead.bytes(of: response, withBody: withBody, closes: closes))
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
