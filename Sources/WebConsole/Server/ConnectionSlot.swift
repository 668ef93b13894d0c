/// A connection's place in the table.
struct ConnectionSlot: Sendable {
    /// The table.
    let table: ConnectionTable
    /// Which connection it is.
    let id: Int

    /// Notes what the connection is at, and for how long it may be.
    func note(_ phase: ConnectionTable.Phase, for time: Duration?) { table.note(id, phase, for: time) }

    /// Notes whose request came; false where they are owed answers over too many others.
    func admit(_ guest: Guest) -> Bool { table.admit(id, guest) }

    /// Makes the connection a stream; false where there is no room for one.
    func beginStream() -> Bool { table.beginStream(id) }

    /// Notes for how long a piece may take to be fetched; nil while there is none.
    func noteStream(for time: Duration?) { table.noteStream(id, for: time) }
}
