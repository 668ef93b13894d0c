/// What one check of `hotseat doctor` found.
struct Checkup: Codable {
    /// How it stands.
    enum State: String, Codable {
        /// All is well.
        case good
        /// It works, with something missing.
        case limited
        /// It does not work.
        case broken
    }

    /// What was looked at.
    let name: String
    /// How it stands.
    let state: State
    /// What was found.
    let detail: String
    /// What to do about it; nil where nothing needs to be done.
    let help: String?

    /// A finding that all is well.
    static func good(_ name: String, _ detail: String) -> Checkup {
        Checkup(name: name, state: .good, detail: detail, help: nil)
    }

    /// A finding that something is missing.
    static func limited(_ name: String, _ detail: String, help: String) -> Checkup {
        Checkup(name: name, state: .limited, detail: detail, help: help)
    }

    /// A finding that something does not work.
    static func broken(_ name: String, _ detail: String, help: String) -> Checkup {
        Checkup(name: name, state: .broken, detail: detail, help: help)
    }
}
