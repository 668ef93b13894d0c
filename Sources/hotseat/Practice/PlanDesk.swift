import Foundation
import InterviewModel
import ScenarioEngine
import ScenarioLibrary
import TranscriptStore

/// A plan that is followed, with how far it has come.
struct PlanDesk {
    /// The plan.
    let plan: Plan
    /// Since when it is followed, and what is left out.
    let started: StartedPlan
    /// How far it has come.
    let progress: PlanProgress

    /// The plan that is followed in a store; nil where none is.
    ///
    /// - Throws: `CommandFailure` where what is kept of it cannot be used.
    static func open(_ library: Library, _ store: SessionStore, now: Int, timeZone: TimeZone) throws
        -> PlanDesk?
    {
        switch store.planState() {
        case .none: return nil
        case .damaged(let path):
            throw CommandFailure(
                .failed, "\(path) says nothing that can be understood of the plan you follow",
                help: "Your sessions are not touched. Choose the plan again with: hotseat plan start ID")
        case .started(let started):
            let plan = try ContentLookup.plan(started.plan.rawValue, in: library)
            return try PlanDesk(plan, started, in: store, now: now, timeZone: timeZone)
        }
    }

    /// The desk of a plan and when it was begun.
    ///
    /// - Throws: `CommandFailure` where the sessions cannot be listed.
    init(_ plan: Plan, _ started: StartedPlan, in store: SessionStore, now: Int, timeZone: TimeZone) throws {
        self.plan = plan
        self.started = started
        let day = { (wall: Int) in
            CivilTime.dayNumber(
                wall: wall,
                secondsFromUTC: timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(wall) / 1000))
            )
        }
        progress = PlanProgress(
            plan, held: try Self.held(in: store, since: started.began), passedOver: Set(started.passedOver),
            calendarDay: day(now) - day(started.began))
    }

    /// The scenarios of the sessions that came to their end since a moment.
    private static func held(in store: SessionStore, since began: Int) throws -> [ScenarioID] {
        do throws(StoreError) {
            return try store.sessions(since: began)
                .filter { [.completed, .timedOut].contains($0.ending) }
                .compactMap(\.scenario)
        } catch .folderMissing {
            return []
        } catch {
            throw error.commandFailure
        }
    }

    /// The scenario to hold next; nil at the end of the plan.
    ///
    /// - Throws: `CommandFailure` where it is not in the library any more.
    func nextScenario(in library: Library) throws -> Scenario? {
        guard let place = progress.next else { return nil }
        switch plan[place] {
        case .scenario(let id): return try ContentLookup.scenario(id.rawValue, in: library)
        case .challenge(let id):
            return Scenario(of: try ContentLookup.challenge(id.rawValue, in: library)) {
                library.question($0) != nil
            }
        case .round: return plan.scenario(ofRoundAt: place)
        case nil: return nil
        }
    }

    /// The seed of a plan's session: its own at each place, so that a day's drill asks the same of everybody.
    var nextSeed: UInt64 {
        guard let place = progress.next else { return 1 }
        return UInt64(place.day * 10 + place.session + 1)
    }
}
