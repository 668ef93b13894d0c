extension SessionIndex {
    /// What all sessions of two tell that were not put away.
    ///
    /// - Parameter areKnown: whether anybody said who they are.
    /// - Throws: `StoreError` as `forEachRecord` does.
    public func pairHistory(of names: PairNames, areKnown: Bool = true) throws -> PairHistory {
        var query = SessionQuery()
        query.pairedWith = names.interviewer
        var history = PairHistory(names, areKnown: areKnown)
        try forEachRecord(query) { history.add($0) }
        return history
    }
}
