import Foundation
public import InterviewModel

/// Which plan of practice somebody follows, and since when.
public struct StartedPlan: Hashable, Sendable, Codable {
    /// The plan.
    public var plan: PlanID
    /// When it was begun, in milliseconds since 1970 UTC.
    public var began: Int
    /// The sessions that are left out.
    public var passedOver: [PlanPlace]
    private var format = 1

    /// A plan begun at a moment.
    public init(plan: PlanID, began: Int, passedOver: [PlanPlace] = []) {
        self.plan = plan
        self.began = began
        self.passedOver = passedOver
    }
}

/// What stands in `plan.json`.
public enum PlanState: Hashable, Sendable {
    /// No plan was begun.
    case none
    /// This one was.
    case started(StartedPlan)
    /// The file is there and cannot be understood.
    case damaged(path: String)
}

extension SessionStore {
    /// The file that says which plan is followed.
    public var planPath: String { path + "/plan.json" }

    /// Which plan is followed.
    public func planState() -> PlanState {
        guard let data = FileManager.default.contents(atPath: planPath) else {
            return FileManager.default.fileExists(atPath: planPath) ? .damaged(path: planPath) : .none
        }
        guard let started = try? JSONDecoder().decode(StartedPlan.self, from: data) else {
            return .damaged(path: planPath)
        }
        return .started(started)
    }

    /// Keeps which plan is followed.
    ///
    /// - Throws: `StoreError` where it cannot be written; what was there before is then still there.
    public func follow(_ plan: StartedPlan) throws(StoreError) {
        try makeStore()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        // Ids and whole numbers always encode.
        try AtomicFile.write((try? encoder.encode(plan)) ?? Data(), to: planPath)
    }

    /// Follows no plan any more; nothing happens where none was.
    ///
    /// - Throws: `StoreError.notWritable`.
    public func followNone() throws(StoreError) {
        if unlink(planPath) != 0, errno != ENOENT { throw .notWritable(path: planPath, errno: errno) }
    }
}
