extension SessionIndex {
    /// How two rate each other, over all their sessions that were not put away.
    ///
    /// - Throws: `StoreError` as `forEachRecord` does.
    public func pairHistory(of names: PairNames) throws -> PairHistory {
        var query = SessionQuery()
        query.pairedWith = names.interviewer
        var history = PairHistory(names)
        try forEachRecord(query) { history.add($0) }
        return history
    }
}
