/// Where a model file was looked for, and whether it can be used.
public struct ModelFinding: Sendable {
    /// What can be said of a file that can be used.
    public struct Facts: Sendable {
        /// The version of its format.
        public let version: Int
        /// Tells it from others of its kind, in six hexadecimal digits; reports name it.
        public let fingerprint: String
    }

    /// The name of the file.
    public let file: String
    /// Where it is; nil where no folder has it.
    public let path: String?
    /// The folders that were looked through, in their order.
    public let folders: [String]
    /// What it is; nil where it cannot be used.
    public let facts: Facts?
    /// Why it cannot be used; nil where it can.
    public let fault: ModelFault?
}
