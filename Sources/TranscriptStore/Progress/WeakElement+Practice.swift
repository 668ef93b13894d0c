import InterviewModel

extension WeakElement {
    /// The command that practises it: the question that it was missed at last. Nil where a damaged journal names no
    /// question that could be one.
    public var command: String? {
        QuestionID.isValid(question) ? "hotseat rubric try \(question)" : nil
    }
}

extension ProgressReport {
    /// The command that makes an interview of what goes badly; the role is the reader's to name.
    public static let practiceCommand = "hotseat generate --weak --role ROLE"
    /// The command that lists the roles.
    public static let rolesCommand = "hotseat generate --roles"
    /// The command that holds a first interview.
    public static let firstCommand = "hotseat interview"
}
