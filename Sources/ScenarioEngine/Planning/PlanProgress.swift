public import InterviewModel

/// How far somebody has come with a plan: a fold over the sessions held since it was begun.
public struct PlanProgress: Hashable, Sendable {
    /// The sessions of the plan that are done or passed over.
    public let done: Set<PlanPlace>
    /// Those of them that were passed over.
    public let passedOver: Set<PlanPlace>
    /// The first one that is not; nil at the end of the plan.
    public let next: PlanPlace?
    /// The day of the plan by the calendar, counted from 0; beyond the last day when the plan's time is over.
    public let calendarDay: Int
    private let places: [PlanPlace]

    /// The progress with `plan`.
    ///
    /// - Parameters:
    ///   - held: the scenarios of the sessions that came to their end since the plan was begun. One that stands
    ///     in the plan several times is done as often as it was held, the earliest first.
    ///   - passedOver: the sessions that somebody chose to leave out.
    ///   - calendarDay: how many midnights have passed since the plan was begun.
    public init(_ plan: Plan, held: [ScenarioID], passedOver: Set<PlanPlace> = [], calendarDay: Int) {
        var left = Dictionary(held.map { ($0, 1) }, uniquingKeysWith: +)
        var done: Set<PlanPlace> = []
        places = plan.places
        for place in places {
            if passedOver.contains(place) {
                done.insert(place)
            } else if let id = plan.scenarioID(at: place), let count = left[id], count > 0 {
                left[id] = count - 1
                done.insert(place)
            }
        }
        self.done = done
        self.passedOver = passedOver
        next = places.first { !done.contains($0) }
        self.calendarDay = max(0, calendarDay)
    }

    /// The day to practise now, counted from 0: that of the next session; nil at the end of the plan.
    public var day: Int? { next?.day }

    /// How many sessions the plan has in some of its days, and how many of them are done.
    public func count(days: Range<Int>) -> (done: Int, all: Int) {
        let these = places.filter { days.contains($0.day) }
        return (these.count(where: done.contains), these.count)
    }

    /// How many days the calendar is ahead of the practice; below 0 where the practice is ahead.
    public var daysBehind: Int { day.map { calendarDay - $0 } ?? 0 }
}
