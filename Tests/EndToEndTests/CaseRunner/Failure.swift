import Testing

/// What a failing run must say: nothing on standard output, one clause, one sentence with the next step.
func expectFailure(
    _ outcome: Hotseat.Outcome, status: Int32, _ clause: String, help: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let expected = "hotseat: \(clause)\n" + (help.map { "  \($0)\n" } ?? "")
    #expect(outcome.errorText == expected, sourceLocation: sourceLocation)
    #expect(outcome.status == status, sourceLocation: sourceLocation)
    #expect(outcome.text == "", sourceLocation: sourceLocation)
    #expect(!clause.hasSuffix("."), sourceLocation: sourceLocation)
}
