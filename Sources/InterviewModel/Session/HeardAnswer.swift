/// Follows what an interviewer writes down of an exchange, and whether that is its answer, also once that was taken:
/// who typed nothing has answered with what was written down until something else is asked.
public struct HeardAnswer: Hashable, Sendable {
    /// What was written down.
    private var heard = ""
    /// Whether the answer that was taken is what was written down.
    private var isAnswer = false

    /// Nothing is asked yet.
    public init() {}

    /// Takes the next event.
    ///
    /// - Parameter isTask: whether what is open is a program, which is never what somebody wrote down.
    /// - Returns: the answer that was taken last, where this changed it.
    public mutating func apply(_ event: SessionEvent, isTask: Bool) -> String? {
        switch event {
        case .asked: self = HeardAnswer()
        case .skipped: isAnswer = false
        case .answered(let text, _):
            isAnswer = !isTask && (text.allSatisfy(\.isWhitespace) || text == heard)
        case .heardEdited(let edit):
            heard = edit.applied(to: heard)
            return isAnswer ? heard : nil
        default: break
        }
        return nil
    }
}
