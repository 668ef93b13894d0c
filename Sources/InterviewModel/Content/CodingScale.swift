/// The scales of the field on which a live-coding round is rated.
public enum CodingScale: String, Sendable, Codable, CaseIterable {
    /// Whether one can follow what the candidate does and why.
    case communication
    /// How the candidate gets from the task to a way of doing it.
    case problemSolving = "problem-solving"
    /// What the program can do, and whether the candidate knows its cost.
    case technicalCompetency = "technical-competency"
    /// How the candidate makes sure of it.
    case testing
}
