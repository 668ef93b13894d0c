import Foundation
import InterviewModel
import Testing
import TranscriptStore

@Suite("The plan that is followed")
struct StartedPlanTests {
    private static func withStore(_ body: (SessionStore) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "plan-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(SessionStore(path: folder + "/Transcripts"))
    }

    @Test("is kept, replaced and forgotten")
    func kept() throws {
        try Self.withStore { store in
            #expect(store.planState() == .none)
            var plan = StartedPlan(plan: "four-weeks", began: 5, passedOver: [PlanPlace(day: 1, session: 0)])
            try store.follow(plan)
            #expect(store.planState() == .started(plan))
            plan.plan = "one-week"
            try store.follow(plan)
            #expect(store.planState() == .started(plan))
            #expect(try store.ids().isEmpty)
            try store.followNone()
            try store.followNone()
            #expect(store.planState() == .none)
        }
    }

    @Test(
        "damaged, it is told so rather than taken for none",
        arguments: ["", "{}", "[1]", "{\"plan\":3}", "\u{0}\u{1}"])
    func damaged(_ text: String) throws {
        try Self.withStore { store in
            try store.follow(StartedPlan(plan: "four-weeks", began: 5))
            try Data(text.utf8).write(to: URL(fileURLWithPath: store.planPath))
            #expect(store.planState() == .damaged(path: store.planPath))
        }
    }
}
