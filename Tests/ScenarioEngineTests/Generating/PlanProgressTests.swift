import InterviewModel
import ScenarioEngine
import Testing

@Suite("Progress with a plan")
struct PlanProgressTests {
    static let round = PlanSession.round(
        Round(kind: .technical, title: "Drill", questions: ["a"], timing: Timing()))
    static let plan = Plan(
        id: "two-weeks", title: "", summary: "", level: .mid,
        days: [
            PlanDay(focus: "One", sessions: [.scenario("quick"), round]),
            PlanDay(focus: "Two", sessions: [.challenge("sum"), .scenario("quick")]),
        ])

    static func place(_ day: Int, _ session: Int) -> PlanPlace { PlanPlace(day: day, session: session) }

    @Test("begins with the first session of the first day")
    func beginning() {
        let progress = PlanProgress(Self.plan, held: [], calendarDay: 0)
        #expect(progress.next == Self.place(0, 0))
        #expect(progress.done.isEmpty)
        #expect(progress.daysBehind == 0)
    }

    @Test("a session that stands in the plan twice is done as often as it was held")
    func repeated() {
        let once = PlanProgress(Self.plan, held: ["quick"], calendarDay: 0)
        #expect(once.done == [Self.place(0, 0)])
        let twice = PlanProgress(Self.plan, held: ["quick", "quick", "quick"], calendarDay: 0)
        #expect(twice.done == [Self.place(0, 0), Self.place(1, 1)])
        #expect(twice.next == Self.place(0, 1))
    }

    @Test("rounds of the plan and tasks are found by the scenario they are held under")
    func rounds() {
        let progress = PlanProgress(
            Self.plan, held: ["two-weeks-day-1-2", "coding-sum", "unrelated"], calendarDay: 0)
        #expect(progress.done == [Self.place(0, 1), Self.place(1, 0)])
    }

    @Test("what is passed over counts as done without using up a session that was held")
    func passedOver() {
        let progress = PlanProgress(
            Self.plan, held: ["quick"], passedOver: [Self.place(0, 0)], calendarDay: 3)
        #expect(progress.done == [Self.place(0, 0), Self.place(1, 1)])
        #expect(progress.passedOver == [Self.place(0, 0)])
    }

    @Test("tells how far the calendar is ahead, and where the plan ends")
    func calendar() {
        #expect(PlanProgress(Self.plan, held: [], calendarDay: 4).daysBehind == 4)
        let ahead = PlanProgress(Self.plan, held: ["quick", "two-weeks-day-1-2"], calendarDay: 0)
        #expect(ahead.day == 1 && ahead.daysBehind == -1)
        let over = PlanProgress(
            Self.plan, held: ["quick", "quick", "two-weeks-day-1-2", "coding-sum"], calendarDay: 1)
        #expect(over.next == nil && over.daysBehind == 0)
        #expect(over.count(days: 0..<1) == (2, 2))
    }
}
