extension Connection {
    /// Sends a stream until it or its client ends, whichever is first.
    func send(
        _ response: SiteResponse, _ stream: SiteStream, to guest: Guest?, withBody: Bool
    ) async throws {
        guard withBody, slot.beginStream() else {
            stream.ended()
            let answer = withBody ? RequestFault.noRoom.page.response : response
            return try await dismiss(answer, withBody: withBody)
        }
        if let guest { doorkeeper.ledger.note(guest, streams: 1) }
        defer { if let guest { doorkeeper.ledger.note(guest, streams: -1) } }
        await withTaskGroup { group in
            // The client's leaving is noticed while there is no news as well.
            group.addTask { try? await waitUntilGone() }
            group.addTask { try? await sendPieces(of: response, stream) }
            await group.next()
            stream.ended()
            group.cancelAll()
        }
    }

    /// One piece at a time: the next is asked for when the one before has been taken.
    private func sendPieces(of response: SiteResponse, _ stream: SiteStream) async throws {
        try await send(ResponseHead.bytes(of: response, withBody: false, closes: true))
        slot.noteStream(for: nil)
        while let piece = await stream.next() {
            try Task.checkCancellation()
            slot.noteStream(for: limits.piece)
            try await send(piece)
            slot.noteStream(for: nil)
        }
    }
}
