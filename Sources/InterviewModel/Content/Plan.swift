/// A plan of practice: a day at a time, towards an interview.
public struct Plan: Hashable, Sendable, Codable {
    /// The id, equal to the file's stem.
    public var id: PlanID
    /// The name shown.
    public var title: String
    /// One or two sentences: who it is for and how long it takes.
    public var summary: String
    /// The level of the role it prepares for.
    public var level: Level
    /// The days in order; never empty in a checked plan.
    public var days: [PlanDay]

    /// A plan with all its parts.
    public init(id: PlanID, title: String, summary: String, level: Level, days: [PlanDay]) {
        self.id = id
        self.title = title
        self.summary = summary
        self.level = level
        self.days = days
    }
}

/// One day of a plan.
public struct PlanDay: Hashable, Sendable, Codable {
    /// What the day is about.
    public var focus: String
    /// What to read up beforehand: subjects, not addresses.
    public var read: [String]
    /// What to practise, in order; never empty in a checked plan.
    public var sessions: [PlanSession]
    /// What one should be able to do at the end of the day; nil where the plan does not say.
    public var check: String?

    /// A day with all its parts.
    public init(focus: String, read: [String] = [], sessions: [PlanSession], check: String? = nil) {
        self.focus = focus
        self.read = read
        self.sessions = sessions
        self.check = check
    }
}

/// One thing to practise on a day of a plan.
public enum PlanSession: Hashable, Sendable, Codable {
    /// A scenario of the library.
    case scenario(ScenarioID)
    /// One live-coding task.
    case challenge(ChallengeID)
    /// A round of its own, written as in a scenario file.
    case round(Round)
}

/// Where a session stands in a plan.
public struct PlanPlace: Hashable, Sendable, Codable, Comparable {
    /// The day, counted from 0.
    public var day: Int
    /// The session of that day, counted from 0.
    public var session: Int

    /// The place of a session.
    public init(day: Int, session: Int) {
        self.day = day
        self.session = session
    }

    /// Earlier days and sessions first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.day, left.session) < (right.day, right.session)
    }
}

extension Plan {
    /// The places of all sessions, in order.
    public var places: [PlanPlace] {
        days.enumerated().flatMap { day, content in
            content.sessions.indices.map { PlanPlace(day: day, session: $0) }
        }
    }

    /// The session at a place; nil where the plan has none there.
    public subscript(place: PlanPlace) -> PlanSession? {
        guard days.indices.contains(place.day),
            days[place.day].sessions.indices.contains(place.session)
        else { return nil }
        return days[place.day].sessions[place.session]
    }

    /// The scenario under which the session at a place is held and later found in the journals.
    public func scenarioID(at place: PlanPlace) -> ScenarioID? {
        switch self[place] {
        case .scenario(let id): id
        case .challenge(let id): Scenario.id(of: id)
        case .round:
            ScenarioID(rawValue: "\(id.rawValue.prefix(48))-day-\(place.day + 1)-\(place.session + 1)")
        case nil: nil
        }
    }

    /// The scenario of a round of the plan's own; nil for sessions whose content lies elsewhere.
    public func scenario(ofRoundAt place: PlanPlace) -> Scenario? {
        guard case .round(let round) = self[place], let id = scenarioID(at: place) else { return nil }
        let day = days[place.day]
        return Scenario(
            id: id, title: "Day \(place.day + 1): \(day.focus)", summary: title, level: level, mode: .typed,
            budget: nil, rounds: [round])
    }
}

extension Scenario {
    /// The id under which a session of one live-coding task is kept.
    public static func id(of challenge: ChallengeID) -> ScenarioID {
        ScenarioID(rawValue: "coding-\(challenge)")
    }
}
